import TrajectCommand

@main
enum Traject {
  static func main() async {
    await Program.start()
  }
}

import TrajectCommand

@main
enum Traject {
  static func main() {}
}

// Reading keys and waiting for them; see Input.c. Used by this target only.
#ifndef INPUT_H
#define INPUT_H

// Makes ready to read keys from the screen that was opened.
void input_open(void);

// After a stop that was asked for, forgets that the process goes on; what else came is kept.
void input_forget_continuing(void);

#endif

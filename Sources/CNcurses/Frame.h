// One write for each frame; see Frame.c. Used by this target only.
#ifndef FRAME_H
#define FRAME_H

// Between these, what curses writes is kept, and at the end it is written at once.
void frame_begin(void);
void frame_end(void);

#endif

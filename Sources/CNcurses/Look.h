// How curses names a look. Used by this target only.
#ifndef LOOK_H
#define LOOK_H

#include "CNcurses.h"

#include <curses.h>

static inline attr_t attributes(uint16_t look)
{
    return (look & cn_bold ? A_BOLD : 0) | (look & cn_underline ? A_UNDERLINE : 0)
        | (look & cn_reverse ? A_REVERSE : 0) | (look & cn_dim ? A_DIM : 0);
}

#endif

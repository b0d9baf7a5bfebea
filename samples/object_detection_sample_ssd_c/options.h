#ifndef OPTIONS_H
#define OPTIONS_H

#include <stddef.h>

/// The options that the sample was started with.
typedef struct {
    /// Paths of pictures; a folder stands for the files in it, by name. Owned.
    char** files;
    size_t file_count;
    /// Null where they were not given, but for the device; not owned.
    const char *model, *device, *library, *configuration;
    int help;
} Options;

/// Free them with `free_options`, also after an error, which was said on the error stream; then it is 0.
int read_options(int argc, char** argv, Options* options);

void free_options(Options* options);

void print_usage(void);

#endif

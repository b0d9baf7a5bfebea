#ifndef RANKING_C_H
#define RANKING_C_H

#include <stddef.h>

/// Prints a table of the (at most 10) most probable classes of a picture. A column of names is there where a file
/// beside the model, which is named as the model but ends in `.labels`, has a name per line.
void print_ranking(const char* picture, const float* probabilities, size_t classes, const char* model);

#endif

#include "ranking_c.h"

#include <stdio.h>
#include <string.h>

enum { MOST_ROWS = 10, LONGEST_PATH = 4096, LONGEST_NAME = 256 };

static FILE* open_labels(const char* model) {
    char path[LONGEST_PATH];
    const char* dot = strrchr(model, '.');
    const size_t stem = dot ? (size_t)(dot - model) : strlen(model);
    if (stem + sizeof(".labels") > sizeof(path)) return NULL;
    memcpy(path, model, stem);
    strcpy(path + stem, ".labels");
    return fopen(path, "r");
}

static void print_label(FILE* labels, size_t id) {
    char line[LONGEST_NAME];
    size_t number = 0;
    rewind(labels);
    while (fgets(line, sizeof(line), labels))
        if (number++ == id) {
            line[strcspn(line, "\n")] = '\0';
            printf("   %s", line);
            return;
        }
    printf("   label #%zu", id);
}

/// Whether a class comes before another one: the more probable, of equals the first.
static int is_before(const float* probabilities, size_t one, size_t other) {
    return probabilities[one] > probabilities[other] || (probabilities[one] == probabilities[other] && one < other);
}

void print_ranking(const char* picture, const float* probabilities, size_t classes, const char* model) {
    const size_t count = classes < MOST_ROWS ? classes : MOST_ROWS;
    size_t rows[MOST_ROWS], found = 0;
    FILE* labels = open_labels(model);
    for (size_t id = 0; id < classes; ++id) {
        size_t place = found;
        for (; place > 0 && is_before(probabilities, id, rows[place - 1]); --place)
            if (place < count) rows[place] = rows[place - 1];
        if (place < count) rows[place] = id;
        if (found < count) ++found;
    }
    printf("\nTop %zu results:\n\nImage %s\n\nclassid probability%s\n------- -----------%s\n", count, picture,
           labels ? " label" : "", labels ? " -----" : "");
    for (size_t i = 0; i < count; ++i) {
        printf("%-7zu %.7f", rows[i], probabilities[rows[i]]);
        if (labels) print_label(labels, rows[i]);
        printf("\n");
    }
    printf("\n");
    if (labels) fclose(labels);
}

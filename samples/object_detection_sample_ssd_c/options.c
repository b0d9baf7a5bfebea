#define _POSIX_C_SOURCE 200809L
#include "options.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static int is_file(const char* path) {
    struct stat found;
    return stat(path, &found) == 0 && S_ISREG(found.st_mode);
}

static int is_folder(const char* path) {
    struct stat found;
    return stat(path, &found) == 0 && S_ISDIR(found.st_mode);
}

static int add_file(Options* options, const char* folder, const char* name) {
    char** files = realloc(options->files, (options->file_count + 1) * sizeof(char*));
    const size_t size = strlen(folder) + strlen(name) + 2;
    char* path = malloc(size);
    if (files) options->files = files;
    if (!files || !path) {
        free(path);
        fprintf(stderr, "[ ERROR ] there is no memory for the names of the files\n");
        return 0;
    }
    snprintf(path, size, "%s%s%s", folder, *folder ? "/" : "", name);
    files[options->file_count++] = path;
    return 1;
}

static int add_folder(Options* options, const char* folder) {
    struct dirent** entries = NULL;
    const int count = scandir(folder, &entries, NULL, alphasort);
    int good = count >= 0;
    if (!good) fprintf(stderr, "[ ERROR ] cannot read folder '%s'\n", folder);
    for (int i = 0; i < count; ++i) {
        good = good && add_file(options, folder, entries[i]->d_name);
        // What is no file is forgotten again.
        if (good && !is_file(options->files[options->file_count - 1])) free(options->files[--options->file_count]);
        free(entries[i]);
    }
    free(entries);
    return good;
}

static int add_pictures(Options* options, const char* path) {
    return is_folder(path) ? add_folder(options, path) : add_file(options, "", path);
}

/// The place of the option's value; null for an option that there is not.
static const char** place_of(Options* options, const char* name) {
    if (strcmp(name, "-m") == 0) return &options->model;
    if (strcmp(name, "-d") == 0) return &options->device;
    if (strcmp(name, "-l") == 0) return &options->library;
    if (strcmp(name, "-c") == 0) return &options->configuration;
    return NULL;
}

static int fail(const char* what, const char* name, const char* why) {
    fprintf(stderr, "[ ERROR ] %s %s%s\n", what, name, why);
    return 0;
}

int read_options(int argc, char** argv, Options* options) {
    options->device = "CPU";
    for (int i = 1; i < argc && !options->help; ++i)
        options->help = strcmp(argv[i], "-h") == 0 || strcmp(argv[i], "--help") == 0;
    if (options->help) return 1;
    for (int i = 1; i < argc;) {
        const char* name = argv[i++];
        const int takes_pictures = strcmp(name, "-i") == 0;
        const char** place = place_of(options, name);
        if (!takes_pictures && !place) return fail("unknown option", name, "");
        if (i == argc || argv[i][0] == '-') return fail("option", name, " needs a value");
        if (place) *place = argv[i++];
        while (takes_pictures && i < argc && argv[i][0] != '-')
            if (!add_pictures(options, argv[i++])) return 0;
    }
    if (options->file_count == 0) return fail("option", "-i", " is required but not set");
    if (!options->model) return fail("option", "-m", " is required but not set");
    return 1;
}

void free_options(Options* options) {
    while (options->file_count > 0)
        free(options->files[--options->file_count]);
    free(options->files);
    options->files = NULL;
}

void print_usage(void) {
    printf(
        "\nobject_detection_sample_ssd_c [OPTION]\nOptions:\n\n"
        "    -h                      Print a usage message.\n"
        "    -i \"<path>\"             Required. Path to a folder with images or paths to image files.\n"
        "    -m \"<path>\"             Required. Path to an .xml file with a trained model.\n"
        "    -d \"<device>\"           Optional. The device to infer on. Default value is CPU.\n"
        "    -l \"<absolute_path>\"    Optional. A shared library with kernels of custom operations (for CPU).\n"
        "    -c \"<absolute_path>\"    Optional. A description of custom kernels (for GPU, MYRIAD).\n\n");
}

// Classifies a picture in NV12, as cameras and video decoders give it, through the API of 2020-21 for programs in C.
#include <stdio.h>
#include <stdlib.h>

#include "ranking_c.h"
#include "session_c.h"

typedef struct {
    size_t width, height;
} Size;

static int parse_size(const char* text, Size* size) {
    char behind = '\0';
    if (sscanf(text, "%5zux%5zu%c", &size->width, &size->height, &behind) != 2 || !size->width || !size->height) {
        fprintf(stderr, "[ ERROR ] Incorrect format of image size parameter, expected WxH, actual: %s\n", text);
        return 0;
    }
    if (size->width % 2 != 0 || size->height % 2 != 0) {
        fprintf(stderr, "[ ERROR ] Incorrect image size: width and height must be even numbers\n");
        return 0;
    }
    return 1;
}

/// A plane of brightness in full size, behind it one of colour pairs in half the size: 12 bits per pixel. Null after an
/// error, which was said.
static uint8_t* read_nv12(const char* path, Size size) {
    const size_t expected = size.width * size.height * 3 / 2;
    FILE* file = fopen(path, "rb");
    uint8_t* bytes = NULL;
    long found = -1;
    if (!file) {
        fprintf(stderr, "[ ERROR ] cannot read picture '%s'\n", path);
        return NULL;
    }
    if (fseek(file, 0, SEEK_END) == 0) found = ftell(file);
    if (found < 0 || (size_t)found != expected) {
        fprintf(stderr, "[ ERROR ] picture '%s' has %ld bytes, expected %zu\n", path, found, expected);
        fclose(file);
        return NULL;
    }
    rewind(file);
    bytes = malloc(expected);
    if (bytes && fread(bytes, 1, expected, file) != expected) {
        fprintf(stderr, "[ ERROR ] cannot read picture '%s'\n", path);
        free(bytes);
        bytes = NULL;
    }
    fclose(file);
    return bytes;
}

/// Both planes lie in the picture's memory.
static int give_picture(Session* session, uint8_t* bytes, Size size) {
    const tensor_desc_t y_desc = {NHWC, {4, {1, 1, size.height, size.width}}, U8};
    const tensor_desc_t uv_desc = {NHWC, {4, {1, 2, size.height / 2, size.width / 2}}, U8};
    const size_t y_size = size.width * size.height;
    ie_blob_t *y = NULL, *uv = NULL;
    const int given =
        succeeded(ie_blob_make_memory_from_preallocated(&y_desc, bytes, y_size, &y), "plane Y") &&
        succeeded(ie_blob_make_memory_from_preallocated(&uv_desc, bytes + y_size, y_size / 2, &uv), "plane UV") &&
        succeeded(ie_blob_make_memory_nv12(y, uv, &session->input), "the planes") &&
        succeeded(ie_infer_request_set_blob(session->request, session->input_name, session->input), "the input");
    // The image keeps its planes.
    ie_blob_free(&y);
    ie_blob_free(&uv);
    return given;
}

/// The engine resizes the picture and turns it into blue, green and red.
static int describe_ports(Session* session) {
    const char* input = session->input_name;
    return succeeded(ie_network_set_input_precision(session->network, input, U8), "precision") &&
           succeeded(ie_network_set_input_layout(session->network, input, NCHW), "layout") &&
           succeeded(ie_network_set_input_resize_algorithm(session->network, input, RESIZE_BILINEAR), "resizing") &&
           succeeded(ie_network_set_color_format(session->network, input, NV12), "colour format") &&
           succeeded(ie_network_set_output_precision(session->network, session->output_name, FP32), "precision");
}

static int classify(Session* session, char** argv, uint8_t* bytes, Size size) {
    size_t classes = 0;
    const float* probabilities = NULL;
    if (!succeeded(ie_core_create("", &session->core), "cannot start the engine")) return 0;
    if (!succeeded(ie_core_read_network(session->core, argv[1], NULL, &session->network), argv[1])) return 0;
    if (!find_single_ports(session) || !describe_ports(session) || !load_network(session, argv[4])) return 0;
    if (!give_picture(session, bytes, size)) return 0;
    if (!succeeded(ie_infer_request_infer(session->request), "the inference failed")) return 0;
    probabilities = read_output(session, &classes);
    if (!probabilities) return 0;
    print_ranking(argv[2], probabilities, classes, argv[1]);
    puts(SAMPLE_NOTE);
    return 1;
}

int main(int argc, char** argv) {
    Session session = {0};
    Size size = {0, 0};
    uint8_t* bytes = NULL;
    int done = 0;
    if (argc != 5) {
        printf("Usage : %s <path_to_model> <path_to_image> <image_size> <device_name>\n", argv[0]);
        return 1;
    }
    if (!parse_size(argv[3], &size)) return 1;
    bytes = read_nv12(argv[2], size);
    if (bytes) done = classify(&session, argv, bytes, size);
    close_session(&session);
    free(bytes);
    return done ? 0 : 1;
}

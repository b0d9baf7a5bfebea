#ifndef IE_C_TYPES_H
#define IE_C_TYPES_H

#include <stddef.h>
#include <stdint.h>

#if defined(_WIN32)
#define INFERENCE_ENGINE_C_API_CALLBACK __cdecl
#else
#define INFERENCE_ENGINE_C_API_CALLBACK
#endif

/// Unions without a name are no part of C99.
#if defined(__GNUC__)
#define IE_C_API_UNNAMED __extension__
#else
#define IE_C_API_UNNAMED
#endif

/// What the functions give out and take back; each is freed by the function named after it.
typedef struct ie_core ie_core_t;
typedef struct ie_network ie_network_t;
typedef struct ie_executable ie_executable_network_t;
typedef struct ie_infer_request ie_infer_request_t;
typedef struct ie_blob ie_blob_t;

/// Outcome of a call; the numbers are those of `InferenceEngine::StatusCode`.
typedef enum {
    OK = 0,
    /// Also: an argument is null that must not be.
    GENERAL_ERROR = -1,
    NOT_IMPLEMENTED = -2,
    NETWORK_NOT_LOADED = -3,
    PARAMETER_MISMATCH = -4,
    NOT_FOUND = -5,
    OUT_OF_BOUNDS = -6,
    /// Something was thrown that is no `std::exception`.
    UNEXPECTED = -7,
    REQUEST_BUSY = -8,
    RESULT_NOT_READY = -9,
    NOT_ALLOCATED = -10,
    INFER_NOT_STARTED = -11,
    NETWORK_NOT_READ = -12,
    INFER_CANCELLED = -13
} IEStatusCode;

/// Order in which the axes of a tensor lie in memory, outermost first; the numbers are those of
/// `InferenceEngine::Layout`, and so are the ones without a name here.
typedef enum {
    ANY = 0,
    NCHW = 1,
    NHWC = 2,
    NCDHW = 3,
    NDHWC = 4,
    OIHW = 64,
    SCALAR = 95,
    C = 96,
    CHW = 128,
    HW = 192,
    NC = 193,
    CN = 194,
    BLOCKED = 200
} layout_e;

/// Type of the elements; the numbers are those of `InferenceEngine::Precision`, and so are the ones without a name here
/// (12 for BF16, 41 for BOOL).
typedef enum {
    UNSPECIFIED = 255,
    MIXED = 0,
    FP32 = 10,
    FP16 = 11,
    FP64 = 13,
    Q78 = 20,
    I16 = 30,
    U4 = 39,
    U8 = 40,
    I4 = 49,
    I8 = 50,
    U16 = 60,
    I32 = 70,
    I64 = 72,
    U64 = 73,
    U32 = 74,
    BIN = 71,
    CUSTOM = 80
} precision_e;

/// Meaning of the channels of an image.
typedef enum { RAW = 0u, RGB, BGR, RGBX, BGRX, NV12, I420 } colorformat_e;

/// How images of another size are brought to that of the network.
typedef enum { NO_RESIZE = 0, RESIZE_BILINEAR, RESIZE_AREA } resize_alg_e;

/// Version of the engine. Owned by the caller, see `ie_version_free`.
typedef struct ie_version {
    char* api_version;
} ie_version_t;

/// Version of the code for a device.
typedef struct ie_core_version {
    size_t major;
    size_t minor;
    const char* device_name;
    const char* build_number;
    const char* description;
} ie_core_version_t;

/// Owned by the caller, see `ie_core_versions_free`.
typedef struct ie_core_versions {
    ie_core_version_t* versions;
    size_t num_vers;
} ie_core_versions_t;

/// A list of settings, which ends at the first entry whose name or value is null: `{NULL, NULL, NULL}` has none.
typedef struct ie_config {
    const char* name;
    const char* value;
    struct ie_config* next;
} ie_config_t;

/// A metric or setting. Which member holds it follows from what was asked for; lists of texts are one text with ", "
/// between them. `params` is owned by the caller, see `ie_param_free`.
IE_C_API_UNNAMED typedef struct ie_param {
    union {
        char* params;
        unsigned int number;
        unsigned int range_for_async_infer_request[3];
        unsigned int range_for_streams[2];
    };
} ie_param_t;

typedef struct ie_param_config {
    char* name;
    ie_param_t* param;
} ie_param_config_t;

typedef struct desc {
    char msg[256];
} desc_t;

/// Extents of a tensor, `ranks` of them, in the logical order of the axes (N, C, H, W) whatever the layout is.
typedef struct dimensions {
    size_t ranks;
    size_t dims[8];
} dimensions_t;

typedef struct tensor_desc {
    layout_e layout;
    dimensions_t dims;
    precision_e precision;
} tensor_desc_t;

/// Rectangle of the image `id` of a batch, in pixels.
typedef struct roi {
    size_t id;
    size_t posX;
    size_t posY;
    size_t sizeX;
    size_t sizeY;
} roi_t;

typedef struct input_shape {
    char* name;
    dimensions_t shape;
} input_shape_t;

/// Owned by the caller where it comes from the engine, see `ie_network_input_shapes_free`.
typedef struct input_shapes {
    input_shape_t* shapes;
    size_t shape_num;
} input_shapes_t;

/// Memory of a blob; owned by the blob.
IE_C_API_UNNAMED typedef struct ie_blob_buffer {
    union {
        void* buffer;
        const void* cbuffer;
    };
} ie_blob_buffer_t;

/// A function that is called with `args` when an inference has ended.
typedef struct ie_complete_call_back {
    void(INFERENCE_ENGINE_C_API_CALLBACK* completeCallBackFunc)(void* args);
    void* args;
} ie_complete_call_back_t;

/// Owned by the caller, see `ie_core_available_devices_free`.
typedef struct ie_available_devices {
    char** devices;
    size_t num_devices;
} ie_available_devices_t;

#endif

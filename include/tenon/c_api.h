#ifndef TENON_C_API_H
#define TENON_C_API_H

/// An extension in plain C (C99): a table of operations with their attributes, shape inference and kernels. Such a
/// library needs no C++ compiler, does not link the engine, and runs with every later engine.
///
/// FROZEN. The numbers below, the members and their order never change. Every structure begins with its size, as the
/// side that fills it in knows it: `sizeof` of the structure. Later versions add members at the end; what a side does
/// not know it does not read, and what lies behind the size counts as zero. Arrays hold pointers, so that structures
/// can grow. Everything that a library hands over (tables, strings) stays valid until the process ends. What the engine
/// hands over is valid during the call, but for tenon_host. Strings are UTF-8 and end with a zero.
///
/// Functions of a library may be called from several threads at once, for different nodes. They must not throw.

#include <stddef.h>
#include <stdint.h>

#include "openvino/core/library_identity.h"

/// The version of this interface.
#define TENON_C_API_VERSION 1

#ifdef TENON_DETAIL_NOTE
TENON_DETAIL_NOTE(
    "tenon.c.1." TENON_DETAIL_SANITIZERS TENON_DETAIL_ISA,
    "language=c\\n" TENON_DETAIL_IDENTITY_BOTH("\\n") "c_api=" TENON_DETAIL_TEXT(TENON_C_API_VERSION) "\\n");
#endif

#ifdef __cplusplus
#define TENON_C_EXPORT extern "C" __attribute__((visibility("default")))
extern "C" {
#else
#define TENON_C_EXPORT __attribute__((visibility("default")))
#endif

/// What a function returns. Say why with `fail` before anything but TENON_OK is returned.
typedef int32_t tenon_status;
#define TENON_OK 0
#define TENON_FAILED 1
/// Of `offer`: this kernel does not run this node; the next one is asked.
#define TENON_UNSUPPORTED 2

/// Types of elements.
typedef int32_t tenon_type;
#define TENON_TYPE_UNKNOWN 0
#define TENON_TYPE_BOOL 1
#define TENON_TYPE_F16 2
#define TENON_TYPE_BF16 3
#define TENON_TYPE_F32 4
#define TENON_TYPE_F64 5
#define TENON_TYPE_I8 6
#define TENON_TYPE_I16 7
#define TENON_TYPE_I32 8
#define TENON_TYPE_I64 9
#define TENON_TYPE_U8 10
#define TENON_TYPE_U16 11
#define TENON_TYPE_U32 12
#define TENON_TYPE_U64 13

/// Types of attributes, and what their values point to.
typedef int32_t tenon_attribute_type;
#define TENON_ATTRIBUTE_I64 1
#define TENON_ATTRIBUTE_F64 2
#define TENON_ATTRIBUTE_BOOL 3
#define TENON_ATTRIBUTE_STRING 4
#define TENON_ATTRIBUTE_I64_LIST 5
#define TENON_ATTRIBUTE_F64_LIST 6
#define TENON_ATTRIBUTE_STRING_LIST 7

/// How the elements of a value lie in memory, always dense.
typedef int32_t tenon_layout;
/// The last axis is the fastest.
#define TENON_LAYOUT_PLANAR 1
/// Axis 1 is the fastest (nhwc); planar below three axes.
#define TENON_LAYOUT_CHANNELS_LAST 2
/// Axis 1 in blocks of `layout_parameter`, which are the fastest (nChw8c), the last one padded with zeros.
#define TENON_LAYOUT_BLOCKED 3
/// Whatever the neighbours use.
#define TENON_LAYOUT_ANY 4
/// That of the input of number `layout_parameter`.
#define TENON_LAYOUT_SAME_AS_INPUT 5

/// Levels of `log`.
#define TENON_LOG_ERROR 1
#define TENON_LOG_WARNING 2
#define TENON_LOG_INFO 3

/// The engine. Valid until the process ends.
typedef struct tenon_host {
    size_t size;
    /// The newest and the oldest version of this interface that the engine understands.
    uint32_t newest_version;
    uint32_t oldest_version;
    /// For messages, such as "tenon 0.1.0".
    const char* engine;
    /// A line for whoever listens; nothing is printed.
    void (*log)(const struct tenon_host* host, int32_t level, const char* text);
} tenon_host;

/// The values of one attribute: `count` of them (1 for a single one) at the member for its type.
typedef struct tenon_attribute_value {
    size_t size;
    tenon_attribute_type type;
    int32_t reserved;
    uint64_t count;
    /// Also for TENON_ATTRIBUTE_BOOL: 0 or 1.
    const int64_t* i64;
    const double* f64;
    const char* const* strings;
} tenon_attribute_value;

typedef struct tenon_attribute {
    size_t size;
    /// As in a model's file.
    const char* name;
    /// Where a model does not name it. Its type is that of the attribute.
    const tenon_attribute_value* default_value;
} tenon_attribute;

/// An input or output of a node.
typedef struct tenon_value {
    size_t size;
    tenon_type type;
    /// -1: unknown.
    int32_t rank;
    /// `rank` of them; -1: unknown. While a kernel is offered, prepared and run, all those of inputs are known.
    const int64_t* dims;
    /// The elements, planar, where they are known beforehand; otherwise null.
    const void* constant;
} tenon_value;

struct tenon_operation;

/// A node of a model.
typedef struct tenon_node {
    size_t size;
    const struct tenon_operation* operation;
    const char* name;
    uint32_t input_count;
    uint32_t output_count;
    const tenon_value* const* inputs;
    /// Types and dims while kernels are offered, prepared and run; of no meaning before.
    const tenon_value* const* outputs;
    uint64_t attribute_count;
    /// In the order of the operation's list.
    const tenon_attribute_value* const* attributes;
} tenon_node;

/// A call of `infer`.
typedef struct tenon_infer {
    size_t size;
    const tenon_node* node;
    /// Must be called for each output; the dims are copied. A rank of -1: unknown.
    void (*set_output)(const struct tenon_infer* call, uint32_t output, tenon_type type, int32_t rank,
                       const int64_t* dims);
    /// Says why the call is about to fail; the text is copied.
    void (*fail)(const struct tenon_infer* call, const char* text);
} tenon_infer;

/// Type and layout of an input or output. What differs from what the neighbour has, the engine converts.
typedef struct tenon_port {
    size_t size;
    /// TENON_TYPE_UNKNOWN: as in the model.
    tenon_type type;
    tenon_layout layout;
    uint32_t layout_parameter;
    uint32_t reserved;
} tenon_port;

/// An output that may use the memory of an input.
typedef struct tenon_in_place {
    size_t size;
    uint32_t output;
    uint32_t input;
} tenon_in_place;

/// One way in which a kernel runs. Nodes with more ports than are listed here have the last one again.
typedef struct tenon_configuration {
    size_t size;
    /// Shown to people.
    const char* name;
    uint32_t input_count;
    uint32_t output_count;
    const tenon_port* const* inputs;
    const tenon_port* const* outputs;
    uint64_t in_place_count;
    const tenon_in_place* const* in_place;
} tenon_configuration;

/// A call of `offer`.
typedef struct tenon_offer {
    size_t size;
    const tenon_node* node;
    /// Which of the kernel's configurations is meant.
    uint32_t configuration;
    uint32_t threads;
    /// To be set: bytes of memory that `run` needs besides, 64-byte aligned; 0 when called.
    uint64_t scratch_bytes;
    /// To be set where it is known: the time of one run; negative (when called): not known.
    double seconds;
    void (*fail)(const struct tenon_offer* call, const char* text);
} tenon_offer;

/// A call of `prepare`.
typedef struct tenon_prepare {
    size_t size;
    const tenon_node* node;
    uint32_t configuration;
    uint32_t threads;
    /// The types and layouts that were chosen: never TENON_LAYOUT_ANY or TENON_LAYOUT_SAME_AS_INPUT.
    const tenon_port* const* inputs;
    const tenon_port* const* outputs;
    /// To be set: what `run` gets, from several threads at once; null when called.
    void* prepared;
    void (*fail)(const struct tenon_prepare* call, const char* text);
} tenon_prepare;

/// A call of `run`.
typedef struct tenon_run {
    size_t size;
    const tenon_node* node;
    void* prepared;
    uint32_t configuration;
    uint32_t threads;
    const tenon_port* const* input_ports;
    const tenon_port* const* output_ports;
    const void* const* inputs;
    /// Null for outputs whose dims depend on data: they are made by `allocate_output`.
    void* const* outputs;
    void* scratch;
    /// Splits 0 to count - 1 over the threads of the request, into ranges of `grain` or more; returns when all are
    /// done.
    void (*parallel_for)(const struct tenon_run* call, uint64_t count, uint64_t grain,
                         void (*body)(void* context, uint64_t first, uint64_t last), void* context);
    /// Not 0: the request was cancelled, and the outputs are no longer wanted.
    int32_t (*cancelled)(const struct tenon_run* call);
    /// Memory for an output of these dims (as many as its rank), valid until the next run; null where it cannot be had.
    void* (*allocate_output)(const struct tenon_run* call, uint32_t output, uint32_t rank, const int64_t* dims);
    void (*fail)(const struct tenon_run* call, const char* text);
} tenon_run;

/// Code that runs a node on a device.
typedef struct tenon_kernel {
    size_t size;
    const char* name;
    /// Null: every device that works in the host's memory, such as the CPU.
    const char* device;
    /// At least one, best first. One in which all ports are planar (or of any layout) and of the model's types also
    /// serves wherever the engine computes a node without a device.
    uint64_t configuration_count;
    const tenon_configuration* const* configurations;
    /// Optional. Whether the kernel runs this node in this way, and what it needs for that.
    tenon_status (*offer)(tenon_offer* call);
    /// Optional. Called once per node, before any run.
    tenon_status (*prepare)(tenon_prepare* call);
    /// Optional. Frees what `prepare` made.
    void (*release)(void* prepared);
    /// No memory should be allocated here.
    tenon_status (*run)(const tenon_run* call);
} tenon_kernel;

/// A function of the elements at the same place of all inputs, on `count` elements that lie next to each other in
/// memory, wherever that is in the value. `output` may be the memory of the first input. `first_channel` is the index
/// along axis 1 of the first element, or 0 where it is not known. Only for elements of TENON_TYPE_F32.
typedef void (*tenon_elementwise)(const tenon_node* node, const float* const* inputs, float* output, size_t count,
                                  size_t first_channel);

typedef struct tenon_operation {
    size_t size;
    const char* type;
    /// The `version` of the layer in a model's file, such as "extension".
    const char* opset;
    /// For the library's own use.
    void* user;
    uint32_t fewest_inputs;
    uint32_t most_inputs;
    uint32_t output_count;
    uint32_t reserved;
    uint64_t attribute_count;
    const tenon_attribute* const* attributes;
    /// Sets type and dims of every output. Repeatable; called whenever inputs change.
    tenon_status (*infer)(const tenon_infer* call);
    /// Optional, for operations with one input and one output of equal type and dims: the engine keeps any layout,
    /// works in place, splits the work over threads and does it right behind the node before. Kernels are asked first
    /// where the elements are of another type.
    tenon_elementwise elementwise;
    uint64_t kernel_count;
    const tenon_kernel* const* kernels;
} tenon_operation;

/// What a library brings.
typedef struct tenon_extension_table {
    size_t size;
    /// The version of this interface that the library follows: between those that the host names.
    uint32_t api_version;
    uint32_t reserved;
    /// For messages; the library's own name and version.
    const char* name;
    const char* version;
    uint64_t operation_count;
    const tenon_operation* const* operations;
} tenon_extension_table;

/// The one function that a library exports under this name. Returns null where it cannot serve this host, after a line
/// to `log` that says why.
TENON_C_EXPORT const tenon_extension_table* tenon_extension(const tenon_host* host);

#ifdef __cplusplus
}
#endif

#endif

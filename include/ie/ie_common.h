#pragma once

#include "details/ie_exception.hpp"
#include "details/ie_standard_headers.hpp"
#include "details/ie_status_code.hpp"
#include "ie_api.h"
#include "ie_version.hpp"

namespace InferenceEngine {

/// Extents, orders and strides of tensors; `ov::Shape` derives from it.
using SizeVector = std::vector<size_t>;

class CNNLayer;
using CNNLayerPtr = std::shared_ptr<CNNLayer>;
using CNNLayerWeakPtr = std::weak_ptr<CNNLayer>;

class Data;
using DataPtr = std::shared_ptr<Data>;
using CDataPtr = std::shared_ptr<const Data>;
using DataWeakPtr = std::weak_ptr<Data>;

/// Free place for a user's own value.
union UserValue {
    int v_int;
    float v_float;
    void* v_ptr;
};

/// Order in which the axes of a tensor lie in memory, outermost first.
enum Layout : uint8_t {
    ANY = 0,
    NCHW = 1,
    NHWC = 2,
    NCDHW = 3,
    NDHWC = 4,
    OIHW = 64,
    GOIHW = 65,
    OIDHW = 66,
    GOIDHW = 67,
    SCALAR = 95,
    C = 96,
    CHW = 128,
    HWC = 129,
    HW = 192,
    NC = 193,
    CN = 194,
    BLOCKED = 200
};

/// Prints the name, or the number of a value without one.
INFERENCE_ENGINE_API_CPP(std::ostream&) operator<<(std::ostream& stream, const Layout& layout);

/// Meaning of the channels of an image.
enum ColorFormat : uint32_t { RAW = 0u, RGB, BGR, RGBX, BGRX, NV12, I420 };

/// Prints the name, or the number of a value without one.
INFERENCE_ENGINE_API_CPP(std::ostream&) operator<<(std::ostream& stream, const ColorFormat& format);

/// What one operation of a network cost in one inference; times in microseconds.
struct InferenceEngineProfileInfo {
    enum LayerStatus { NOT_RUN, OPTIMIZED_OUT, EXECUTED };

    LayerStatus status = NOT_RUN;
    long long realTime_uSec = 0;
    long long cpu_uSec = 0;
    char exec_type[256] = {};
    char layer_type[256] = {};
    unsigned execution_index = 0;
};

/// Which operations of a network a device takes: name of the operation to name of the device.
struct QueryNetworkResult {
    std::map<std::string, std::string> supportedLayersMap;
    StatusCode rc = OK;
    ResponseDesc resp;
};

}  // namespace InferenceEngine

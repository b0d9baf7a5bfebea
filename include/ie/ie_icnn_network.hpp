#pragma once

#include <map>
#include <memory>
#include <string>

#include "ie_common.h"
#include "ie_data.h"
#include "ie_input_info.hpp"

namespace InferenceEngine {

/// Names that belong to networks.
class INFERENCE_ENGINE_API_CLASS(ICNNNetwork) {
public:
    using Ptr = std::shared_ptr<ICNNNetwork>;
    /// Extents of the inputs by name.
    using InputShapes = std::map<std::string, SizeVector>;

protected:
    virtual ~ICNNNetwork();
};

}  // namespace InferenceEngine

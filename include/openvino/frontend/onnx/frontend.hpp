#pragma once

#include <memory>

#include "openvino/frontend/frontend.hpp"
#include "openvino/frontend/onnx/visibility.hpp"

namespace ov {
namespace frontend {
namespace onnx {

/// The front end over the engine's reader for this framework, where it has one.
class ONNX_FRONTEND_API FrontEnd : public ov::frontend::FrontEnd {
public:
    using Ptr = std::shared_ptr<FrontEnd>;

    FrontEnd();
    ~FrontEnd() override;
};

}  // namespace onnx
}  // namespace frontend
}  // namespace ov

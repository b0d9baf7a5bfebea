#pragma once

#include <memory>

#include "openvino/frontend/frontend.hpp"
#include "openvino/frontend/pytorch/visibility.hpp"

namespace ov {
namespace frontend {
namespace pytorch {

/// The front end over the engine's reader for this framework, where it has one.
class PYTORCH_FRONTEND_API FrontEnd : public ov::frontend::FrontEnd {
public:
    using Ptr = std::shared_ptr<FrontEnd>;

    FrontEnd();
    ~FrontEnd() override;
};

}  // namespace pytorch
}  // namespace frontend
}  // namespace ov

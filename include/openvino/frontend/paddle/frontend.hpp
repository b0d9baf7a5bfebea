#pragma once

#include <memory>

#include "openvino/frontend/frontend.hpp"
#include "openvino/frontend/paddle/visibility.hpp"

namespace ov {
namespace frontend {
namespace paddle {

/// The front end over the engine's reader for this framework, where it has one.
class PADDLE_FRONTEND_API FrontEnd : public ov::frontend::FrontEnd {
public:
    using Ptr = std::shared_ptr<FrontEnd>;

    FrontEnd();
    ~FrontEnd() override;
};

}  // namespace paddle
}  // namespace frontend
}  // namespace ov

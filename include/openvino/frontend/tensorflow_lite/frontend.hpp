#pragma once

#include <memory>

#include "openvino/frontend/frontend.hpp"
#include "openvino/frontend/tensorflow_lite/visibility.hpp"

namespace ov {
namespace frontend {
namespace tensorflow_lite {

/// The front end over the engine's reader for this framework, where it has one.
class TENSORFLOW_LITE_FRONTEND_API FrontEnd : public ov::frontend::FrontEnd {
public:
    using Ptr = std::shared_ptr<FrontEnd>;

    FrontEnd();
    ~FrontEnd() override;
};

}  // namespace tensorflow_lite
}  // namespace frontend
}  // namespace ov

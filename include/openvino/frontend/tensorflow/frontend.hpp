#pragma once

#include <memory>

#include "openvino/frontend/frontend.hpp"
#include "openvino/frontend/tensorflow/visibility.hpp"

namespace ov {
namespace frontend {
namespace tensorflow {

/// The front end over the engine's reader for this framework, where it has one.
class TENSORFLOW_FRONTEND_API FrontEnd : public ov::frontend::FrontEnd {
public:
    using Ptr = std::shared_ptr<FrontEnd>;

    FrontEnd();
    ~FrontEnd() override;
};

}  // namespace tensorflow
}  // namespace frontend
}  // namespace ov

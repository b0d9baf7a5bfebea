#pragma once

#include <memory>

#include "openvino/pass/pass.hpp"

namespace ov {
namespace pass {

/// Infers the types and shapes of all nodes again. A manager runs it only if a pass since the last one changed the
/// model.
class OPENVINO_API Validate : public ModelPass {
public:
    OPENVINO_RTTI("ov::pass::Validate");

    bool run_on_model(const std::shared_ptr<Model>& model) override;
};

}  // namespace pass
}  // namespace ov

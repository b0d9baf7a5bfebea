#pragma once

#include <memory>

#include "openvino/pass/pass.hpp"

namespace ov {
namespace pass {

/// Makes the values that TensorIterator and Loop hand from iteration to iteration states of the model, so that they
/// live from one inference to the next: a sequence may then be given piece by piece. Each state is named
/// "<node>/<body parameter>/variable_<number>" and begins with zeros, or with the initial value of the loop where
/// `use_const_initializer` is false. Values that already come from a state are left alone. Throws where the type or
/// shape of a state that begins with zeros is not known.
class OPENVINO_API LowLatency2 : public ModelPass {
public:
    OPENVINO_MODEL_PASS_RTTI("ov::pass::LowLatency2");

    explicit LowLatency2(bool use_const_initializer = true) : m_use_const_initializer(use_const_initializer) {}
    bool run_on_model(const std::shared_ptr<Model>& model) override;

private:
    bool m_use_const_initializer;
};

}  // namespace pass
}  // namespace ov

#pragma once

#include <vector>

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v6 {

/// Priors moved to the centers of the cells of a grid. Only the sizes of the feature map and of the image count.
/// Specification: ExperimentalDetectronPriorGridGenerator-6.
class OPENVINO_API ExperimentalDetectronPriorGridGenerator : public Op {
public:
    TENON_OP("ExperimentalDetectronPriorGridGenerator", "opset6");

    struct Attributes {
        bool flatten = true;
        int64_t h = 0;
        int64_t w = 0;
        float stride_x = 0;
        float stride_y = 0;
    };

    ExperimentalDetectronPriorGridGenerator() = default;
    ExperimentalDetectronPriorGridGenerator(const Output<Node>& priors, const Output<Node>& feature_map,
                                            const Output<Node>& im_data, const Attributes& attrs);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    const Attributes& get_attrs() const { return m_attrs; }
    void set_attrs(Attributes attrs) { m_attrs = attrs; }

private:
    Attributes m_attrs;
};

}  // namespace v6
}  // namespace op
}  // namespace ov

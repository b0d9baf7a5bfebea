#pragma once

#include <vector>

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v0 {

/// Activations of the last layer of YOLO: logistic for centers and objectness, and for classes logistic or softmax.
/// Specification: RegionYolo-1.
class OPENVINO_API RegionYolo : public Op {
public:
    TENON_OP("RegionYolo", "opset1");

    RegionYolo() = default;
    /// `mask` lists the regions that the input holds when there is no softmax; axes `axis` to `end_axis` become one
    /// when there is. `anchors` are for the user of the model.
    RegionYolo(const Output<Node>& input, size_t coords, size_t classes, size_t regions, bool do_softmax,
               const std::vector<int64_t>& mask, int axis, int end_axis, const std::vector<float>& anchors = {});

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    size_t get_num_coords() const { return m_num_coords; }
    size_t get_num_classes() const { return m_num_classes; }
    size_t get_num_regions() const { return m_num_regions; }
    bool get_do_softmax() const { return m_do_softmax; }
    const std::vector<int64_t>& get_mask() const { return m_mask; }
    const std::vector<float>& get_anchors() const { return m_anchors; }
    int get_axis() const { return m_axis; }
    void set_axis(int axis) { m_axis = axis; }
    int get_end_axis() const { return m_end_axis; }

private:
    size_t m_num_coords = 0;
    size_t m_num_classes = 0;
    size_t m_num_regions = 0;
    bool m_do_softmax = true;
    std::vector<int64_t> m_mask;
    std::vector<float> m_anchors;
    int m_axis = 1;
    int m_end_axis = 1;
};

}  // namespace v0
}  // namespace op
}  // namespace ov

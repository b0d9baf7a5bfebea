#pragma once

#include <vector>

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v0 {

/// Boxes of given sizes and ratios around the cells of a grid, in parts of the image, and their variances.
/// Inputs are [height, width] of the grid and of the image. Specification: PriorBox-1.
class OPENVINO_API PriorBox : public Op {
public:
    TENON_OP("PriorBox", "opset1");

    struct Attributes {
        std::vector<float> min_size;
        std::vector<float> max_size;
        std::vector<float> aspect_ratio;
        std::vector<float> density;
        std::vector<float> fixed_ratio;
        std::vector<float> fixed_size;
        bool clip = false;
        bool flip = false;
        float step = 0;
        float offset = 0;
        std::vector<float> variance;
        bool scale_all_sizes = true;
    };

    PriorBox() = default;
    PriorBox(const Output<Node>& layer_shape, const Output<Node>& image_shape, const Attributes& attrs);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    /// Boxes per cell.
    static int64_t number_of_priors(const Attributes& attrs);
    /// 1 and the ratios without repetitions; with `flip`, each is followed by its inverse. In ascending order.
    static std::vector<float> normalized_aspect_ratio(const std::vector<float>& aspect_ratio, bool flip);
    const Attributes& get_attrs() const { return m_attrs; }
    void set_attrs(Attributes attrs) { m_attrs = std::move(attrs); }

private:
    Attributes m_attrs;
};

}  // namespace v0

namespace v8 {

/// The same with a choice of the order of the boxes of a cell. Specification: PriorBox-8.
class OPENVINO_API PriorBox : public Op {
public:
    TENON_OP("PriorBox", "opset8");

    struct Attributes {
        std::vector<float> min_size;
        std::vector<float> max_size;
        std::vector<float> aspect_ratio;
        std::vector<float> density;
        std::vector<float> fixed_ratio;
        std::vector<float> fixed_size;
        bool clip = false;
        bool flip = false;
        float step = 0;
        float offset = 0;
        std::vector<float> variance;
        bool scale_all_sizes = true;
        bool min_max_aspect_ratios_order = true;
    };

    PriorBox() = default;
    PriorBox(const Output<Node>& layer_shape, const Output<Node>& image_shape, const Attributes& attrs);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    /// As in v0.
    static int64_t number_of_priors(const Attributes& attrs);
    static std::vector<float> normalized_aspect_ratio(const std::vector<float>& aspect_ratio, bool flip);
    const Attributes& get_attrs() const { return m_attrs; }
    void set_attrs(Attributes attrs) { m_attrs = std::move(attrs); }

private:
    Attributes m_attrs;
};

}  // namespace v8
}  // namespace op
}  // namespace ov

#pragma once

#include <ngraph/ngraph.hpp>

/// The discrete Fourier transform of complex planes, [..., height, width, 2], or its inverse.
class Fft : public ngraph::op::Op {
public:
    static constexpr ngraph::NodeTypeInfo type_info{"FFT", 0};
    const ngraph::NodeTypeInfo& get_type_info() const override { return type_info; }

    Fft() = default;
    Fft(const ngraph::Output<ngraph::Node>& planes, bool inverse);

    void validate_and_infer_types() override;
    std::shared_ptr<ngraph::Node> clone_with_new_inputs(const ngraph::OutputVector& inputs) const override;
    bool visit_attributes(ngraph::AttributeVisitor& visitor) override;
    bool has_evaluate() const override { return get_input_element_type(0) == ngraph::element::f32; }
    bool evaluate(const ngraph::HostTensorVector& outputs, const ngraph::HostTensorVector& inputs) const override;

    bool inverse() const { return m_inverse; }

private:
    bool m_inverse = false;
};

#pragma once

#include <ngraph/ngraph.hpp>

/// squareplus(x) = (x + sqrt(x * x + softness)) / 2, for every element: a smooth relu (Barron 2021).
class Squareplus : public ngraph::op::Op {
public:
    static constexpr ngraph::NodeTypeInfo type_info{"Squareplus", 0};
    const ngraph::NodeTypeInfo& get_type_info() const override { return type_info; }

    Squareplus() = default;
    Squareplus(const ngraph::Output<ngraph::Node>& x, float softness);

    void validate_and_infer_types() override;
    std::shared_ptr<ngraph::Node> clone_with_new_inputs(const ngraph::OutputVector& inputs) const override;
    bool visit_attributes(ngraph::AttributeVisitor& visitor) override;

    float softness() const { return m_softness; }

private:
    float m_softness = 4.0F;
};

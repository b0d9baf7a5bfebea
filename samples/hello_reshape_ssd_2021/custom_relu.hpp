#pragma once

#include <ie_iextension.h>

#include <ngraph/ngraph.hpp>

/// max(x, 0) under another name: a file's layers of type CustomReLU in the set of operations "experimental".
class CustomRelu : public ngraph::op::Op {
public:
    static constexpr ngraph::NodeTypeInfo type_info{"CustomReLU", 0};
    const ngraph::NodeTypeInfo& get_type_info() const override { return type_info; }

    CustomRelu() = default;
    explicit CustomRelu(const ngraph::Output<ngraph::Node>& x) : Op({x}) { constructor_validate_and_infer_types(); }

    void validate_and_infer_types() override;
    std::shared_ptr<ngraph::Node> clone_with_new_inputs(const ngraph::OutputVector& inputs) const override;
    bool visit_attributes(ngraph::AttributeVisitor&) override { return true; }
};

/// Brings CustomReLU and its kernel from within the program: no library is loaded.
class InPlaceExtension : public InferenceEngine::IExtension {
public:
    void GetVersion(const InferenceEngine::Version*&) const noexcept override {}
    void Unload() noexcept override {}

    std::map<std::string, ngraph::OpSet> getOpSets() override;
    std::vector<std::string> getImplTypes(const std::shared_ptr<ngraph::Node>& node) override;
    InferenceEngine::ILayerImpl::Ptr getImplementation(const std::shared_ptr<ngraph::Node>& node,
                                                       const std::string& type) override;
};

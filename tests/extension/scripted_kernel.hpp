#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <inference_engine.hpp>
#include <memory>
#include <mutex>
#include <ngraph/ngraph.hpp>
#include <ngraph/opsets/opset.hpp>
#include <ngraph/opsets/opset5.hpp>
#include <openvino/openvino.hpp>
#include <string>
#include <vector>

/// An operation and a kernel of the 2020-21 API that do what a test tells them.
namespace scripted {

using namespace InferenceEngine;

class Operation;

/// What the operation and its kernel do; empty functions stand for "element by element, x + 1, planar".
struct Script {
    std::function<void(Operation&)> validate;
    std::function<std::vector<std::string>(const std::shared_ptr<ngraph::Node>&)> impl_types;
    std::function<ILayerImpl::Ptr(const std::shared_ptr<ngraph::Node>&)> implementation;
    std::function<StatusCode(const ngraph::Node&, std::vector<LayerConfig>&, ResponseDesc*)> configurations;
    std::function<StatusCode(LayerConfig&, ResponseDesc*)> init;
    std::function<StatusCode(std::vector<Blob::Ptr>&, std::vector<Blob::Ptr>&, ResponseDesc*)> execute;

    /// "make", "configurations", "init", "execute", "drop", each with the number of the implementation.
    std::vector<std::string> calls();
    void note(const std::string& call, size_t implementation);
    size_t count(const std::string& call);
    /// As `init` was given them.
    std::vector<LayerConfig> seen;
    std::mutex mutex;
    size_t implementations = 0;

private:
    std::vector<std::string> m_calls;
};

using ScriptPtr = std::shared_ptr<Script>;

class Operation : public ngraph::op::Op {
public:
    static constexpr ngraph::NodeTypeInfo type_info{"Scripted", 0};
    const ngraph::NodeTypeInfo& get_type_info() const override { return type_info; }

    Operation() = default;
    Operation(const ngraph::OutputVector& inputs, ScriptPtr script);
    void validate_and_infer_types() override;
    std::shared_ptr<ngraph::Node> clone_with_new_inputs(const ngraph::OutputVector& inputs) const override;
    bool visit_attributes(ngraph::AttributeVisitor& visitor) override;

    ScriptPtr script;
};

class ScriptedKernel : public ILayerExecImpl {
public:
    ScriptedKernel(std::shared_ptr<ngraph::Node> node, ScriptPtr script);
    ~ScriptedKernel() override;
    StatusCode getSupportedConfigurations(std::vector<LayerConfig>& configurations,
                                          ResponseDesc* response) noexcept override;
    StatusCode init(LayerConfig& configuration, ResponseDesc* response) noexcept override;
    StatusCode execute(std::vector<Blob::Ptr>& inputs, std::vector<Blob::Ptr>& outputs,
                       ResponseDesc* response) noexcept override;

private:
    std::shared_ptr<ngraph::Node> m_node;
    ScriptPtr m_script;
    size_t m_number;
};

/// Serves `Operation` nodes of its script; other nodes where `impl_types` says so.
class ScriptedExtension : public IExtension {
public:
    explicit ScriptedExtension(ScriptPtr script) : m_script(std::move(script)) {}
    void GetVersion(const Version*&) const noexcept override {}
    void Unload() noexcept override {}
    std::vector<std::string> getImplTypes(const std::shared_ptr<ngraph::Node>& node) override;
    ILayerImpl::Ptr getImplementation(const std::shared_ptr<ngraph::Node>& node, const std::string& type) override;

private:
    ScriptPtr m_script;
};

/// The description of a port: extents, blocks, order.
DataConfig port(const SizeVector& dims, const SizeVector& blocks, const SizeVector& order,
                Precision precision = Precision::FP32);
DataConfig planar(const SizeVector& dims, Precision precision = Precision::FP32);
/// nchw dims with channels in blocks.
DataConfig blocked(const SizeVector& dims, size_t block);
DataConfig any(const SizeVector& dims);
LayerConfig config(std::vector<DataConfig> inputs, std::vector<DataConfig> outputs);

/// The script offers these.
ScriptPtr offering(std::vector<LayerConfig> configurations);

/// y = x + 1 wherever the descriptions say that elements are.
StatusCode add_one(std::vector<Blob::Ptr>& inputs, std::vector<Blob::Ptr>& outputs, ResponseDesc* response);

/// Fails with a text of any length, without an end where it does not fit.
StatusCode fail(ResponseDesc* response, const std::string& text);

using Function = std::shared_ptr<ngraph::Function>;

/// x -> Operation -> y.
Function alone(const ScriptPtr& script, const ngraph::PartialShape& shape,
               const ngraph::element::Type& type = ngraph::element::f32);
/// x -> convolution -> Operation -> convolution -> y; 3x3 convolutions that change nothing, 64 channels of 28 x 28.
Function between_convolutions(const ScriptPtr& script);

/// A core that has the script's extension.
Core core_with(const ScriptPtr& script);

/// The values of the only output for those of input "x" (0, 1, 2 …).
std::vector<float> run(ExecutableNetwork network);
std::vector<float> counted(size_t count, float first = 0);

/// Sum of the reorders in front of nodes, or of the conversions at the borders.
size_t reorders(ExecutableNetwork network);

std::string error_of(const std::function<void()>& action);

}  // namespace scripted

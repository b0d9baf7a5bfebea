#include "scripted_kernel.hpp"

#include <algorithm>
#include <numeric>

namespace scripted {

constexpr ngraph::NodeTypeInfo Operation::type_info;

void Script::note(const std::string& call, size_t implementation) {
    const std::lock_guard<std::mutex> lock(mutex);
    m_calls.push_back(call + " " + std::to_string(implementation));
}

std::vector<std::string> Script::calls() {
    const std::lock_guard<std::mutex> lock(mutex);
    return m_calls;
}

size_t Script::count(const std::string& call) {
    const auto all = calls();
    return static_cast<size_t>(std::count_if(all.begin(), all.end(), [&](const std::string& text) {
        return text.compare(0, call.size() + 1, call + " ") == 0;
    }));
}

Operation::Operation(const ngraph::OutputVector& inputs, ScriptPtr given) : Op(inputs), script(std::move(given)) {
    constructor_validate_and_infer_types();
}

void Operation::validate_and_infer_types() {
    if (script && script->validate) return script->validate(*this);
    set_output_type(0, get_input_element_type(0), get_input_partial_shape(0));
}

std::shared_ptr<ngraph::Node> Operation::clone_with_new_inputs(const ngraph::OutputVector& inputs) const {
    return std::make_shared<Operation>(inputs, script);
}

bool Operation::visit_attributes(ngraph::AttributeVisitor&) {
    return true;
}

ScriptedKernel::ScriptedKernel(std::shared_ptr<ngraph::Node> node, ScriptPtr script)
    : m_node(std::move(node)), m_script(std::move(script)) {
    {
        const std::lock_guard<std::mutex> lock(m_script->mutex);
        m_number = m_script->implementations++;
    }
    m_script->note("make", m_number);
}

ScriptedKernel::~ScriptedKernel() {
    m_script->note("drop", m_number);
}

StatusCode ScriptedKernel::getSupportedConfigurations(std::vector<LayerConfig>& configurations,
                                                      ResponseDesc* response) noexcept {
    m_script->note("configurations", m_number);
    if (m_script->configurations) return m_script->configurations(*m_node, configurations, response);
    LayerConfig planar_everywhere;
    for (const auto& input : m_node->inputs())
        planar_everywhere.inConfs.push_back(planar(input.get_shape()));
    for (const auto& output : m_node->outputs())
        planar_everywhere.outConfs.push_back(planar(output.get_shape()));
    configurations.push_back(planar_everywhere);
    return OK;
}

StatusCode ScriptedKernel::init(LayerConfig& configuration, ResponseDesc* response) noexcept {
    m_script->note("init", m_number);
    {
        const std::lock_guard<std::mutex> lock(m_script->mutex);
        m_script->seen.push_back(configuration);
    }
    return m_script->init ? m_script->init(configuration, response) : OK;
}

StatusCode ScriptedKernel::execute(std::vector<Blob::Ptr>& inputs, std::vector<Blob::Ptr>& outputs,
                                   ResponseDesc* response) noexcept {
    m_script->note("execute", m_number);
    return m_script->execute ? m_script->execute(inputs, outputs, response) : add_one(inputs, outputs, response);
}

std::vector<std::string> ScriptedExtension::getImplTypes(const std::shared_ptr<ngraph::Node>& node) {
    if (m_script->impl_types) return m_script->impl_types(node);
    const auto own = std::dynamic_pointer_cast<Operation>(node);
    return own && own->script == m_script ? std::vector<std::string>{"CPU"} : std::vector<std::string>{};
}

ILayerImpl::Ptr ScriptedExtension::getImplementation(const std::shared_ptr<ngraph::Node>& node,
                                                     const std::string& type) {
    if (type != "CPU") return nullptr;
    if (m_script->implementation) return m_script->implementation(node);
    return std::make_shared<ScriptedKernel>(node, m_script);
}

DataConfig port(const SizeVector& dims, const SizeVector& blocks, const SizeVector& order, Precision precision) {
    DataConfig made;
    made.desc = TensorDesc(precision, dims, {blocks, order});
    return made;
}

DataConfig planar(const SizeVector& dims, Precision precision) {
    SizeVector order(dims.size());
    std::iota(order.begin(), order.end(), size_t{0});
    return port(dims, dims, order, precision);
}

DataConfig blocked(const SizeVector& dims, size_t block) {
    return port(dims, {dims[0], (dims[1] + block - 1) / block, dims[2], dims[3], block}, {0, 1, 2, 3, 1});
}

DataConfig any(const SizeVector& dims) {
    DataConfig made;
    made.desc = TensorDesc(Precision::FP32, dims, Layout::ANY);
    return made;
}

LayerConfig config(std::vector<DataConfig> inputs, std::vector<DataConfig> outputs) {
    LayerConfig made;
    made.inConfs = std::move(inputs);
    made.outConfs = std::move(outputs);
    return made;
}

ScriptPtr offering(std::vector<LayerConfig> configurations) {
    auto script = std::make_shared<Script>();
    script->configurations = [configurations = std::move(configurations)](
                                 const ngraph::Node&, std::vector<LayerConfig>& offered, ResponseDesc*) {
        EXPECT_TRUE(offered.empty());
        offered = configurations;
        return OK;
    };
    return script;
}

StatusCode add_one(std::vector<Blob::Ptr>& inputs, std::vector<Blob::Ptr>& outputs, ResponseDesc*) {
    const auto& from = inputs[0]->getTensorDesc();
    const auto& to = outputs[0]->getTensorDesc();
    const auto* x = inputs[0]->cbuffer().as<const float*>();
    auto* y = outputs[0]->buffer().as<float*>();
    for (size_t i = 0; i < inputs[0]->size(); ++i)
        y[to.offset(i)] = x[from.offset(i)] + 1;
    return OK;
}

StatusCode fail(ResponseDesc* response, const std::string& text) {
    text.copy(response->msg, sizeof(response->msg));
    return GENERAL_ERROR;
}

Function alone(const ScriptPtr& script, const ngraph::PartialShape& shape, const ngraph::element::Type& type) {
    const auto x = std::make_shared<ngraph::opset5::Parameter>(type, shape);
    x->set_friendly_name("x");
    const auto node = std::make_shared<Operation>(ngraph::OutputVector{x}, script);
    node->set_friendly_name("probe");
    return std::make_shared<ngraph::Function>(node->outputs(), ngraph::ParameterVector{x});
}

Function between_convolutions(const ScriptPtr& script) {
    const auto x = std::make_shared<ngraph::opset5::Parameter>(ngraph::element::f32, ngraph::Shape{1, 64, 28, 28});
    x->set_friendly_name("x");
    // The identity: each output channel is its input channel.
    std::vector<float> identity(64 * 64 * 9, 0.0F);
    for (size_t i = 0; i < 64; ++i)
        identity[i * 65 * 9 + 4] = 1;
    const auto convolve = [&](const ngraph::Output<ngraph::Node>& value) {
        const auto weights =
            ngraph::opset5::Constant::create(ngraph::element::f32, ngraph::Shape{64, 64, 3, 3}, identity);
        return std::make_shared<ngraph::opset5::Convolution>(value, weights, ngraph::Strides{1, 1},
                                                             ngraph::CoordinateDiff{1, 1}, ngraph::CoordinateDiff{1, 1},
                                                             ngraph::Strides{1, 1});
    };
    const auto node = std::make_shared<Operation>(ngraph::OutputVector{convolve(x)}, script);
    node->set_friendly_name("probe");
    const auto y = convolve(node);
    y->set_friendly_name("y");
    return std::make_shared<ngraph::Function>(ngraph::OutputVector{y}, ngraph::ParameterVector{x});
}

Core core_with(const ScriptPtr& script) {
    Core core;
    core.AddExtension(std::make_shared<ScriptedExtension>(script));
    return core;
}

std::vector<float> counted(size_t count, float first) {
    std::vector<float> values(count);
    std::iota(values.begin(), values.end(), first);
    return values;
}

std::vector<float> run(ExecutableNetwork network) {
    auto request = network.CreateInferRequest();
    const auto input = request.GetBlob("x");
    auto* x = input->buffer().as<float*>();
    std::iota(x, x + input->size(), 0.0F);
    request.Infer();
    const auto output = request.GetBlob(network.GetOutputsInfo().begin()->first);
    const auto* y = output->cbuffer().as<const float*>();
    return {y, y + output->size()};
}

size_t reorders(ExecutableNetwork network) {
    size_t count = 0;
    for (const auto& node : network.GetExecGraphInfo().getFunction()->get_ops()) {
        const auto& info = node->get_rt_info();
        if (info.count("reorders")) count += std::stoul(info.at("reorders").as<std::string>());
    }
    return count;
}

std::string error_of(const std::function<void()>& action) {
    try {
        action();
    } catch (const InferenceEngine::Exception& error) {
        return error.what();
    } catch (const std::exception& error) {
        return std::string("another exception: ") + error.what();
    }
    return "no error";
}

}  // namespace scripted

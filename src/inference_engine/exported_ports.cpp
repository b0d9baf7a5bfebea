#include "exported_ports.hpp"

#include <algorithm>
#include <charconv>

#include "extension/precisions.hpp"

namespace InferenceEngine {
namespace details {
namespace {

constexpr const char* input_kind = "input";
constexpr const char* output_kind = "output";
/// An output that is also an input, for which its name stands.
constexpr const char* shadowed_kind = "shadowed output";
constexpr const char* setting_kind = "setting";

[[noreturn]] void throw_unfit(const std::string& expected, const std::string& found) {
    IE_THROW() << "exported model, section 'ports': expected " << expected << ", found '" << found
               << "'; export the model anew";
}

/// The texts one after another.
class Texts {
public:
    explicit Texts(const std::vector<std::string>& texts) : m_texts(texts) {}

    bool at_end() const { return m_next == m_texts.size(); }
    const std::string& text() {
        if (at_end()) throw_unfit("more texts", "the end");
        return m_texts[m_next++];
    }
    size_t number() {
        const auto& digits = text();
        size_t value = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        if (error != std::errc() || end != digits.data() + digits.size()) throw_unfit("a number", digits);
        return value;
    }

private:
    const std::vector<std::string>& m_texts;
    size_t m_next = 0;
};

Layout layout_of(size_t number) {
    for (const Layout known :
         {ANY, NCHW, NHWC, NCDHW, NDHWC, OIHW, GOIHW, OIDHW, GOIDHW, SCALAR, C, CHW, HWC, HW, NC, CN, BLOCKED})
        if (number == static_cast<size_t>(known)) return known;
    throw_unfit("the number of a layout", std::to_string(number));
}

ResizeAlgorithm resize_of(size_t number) {
    for (const auto known : {NO_RESIZE, RESIZE_BILINEAR, RESIZE_AREA})
        if (number == static_cast<size_t>(known)) return known;
    throw_unfit("the number of a way to resize", std::to_string(number));
}

ColorFormat colours_of(size_t number) {
    for (const ColorFormat known : {RAW, RGB, BGR, RGBX, BGRX, NV12, I420})
        if (number == static_cast<size_t>(known)) return known;
    throw_unfit("the number of a colour format", std::to_string(number));
}

Port read_port(bool is_input, Texts& texts) {
    Port port;
    port.is_input = is_input;
    port.index = texts.number();
    const auto precision = Precision::FromStr(texts.text());
    const auto layout = layout_of(texts.number());
    port.is_dynamic = texts.number() != 0;
    SizeVector dims;
    for (size_t rank = texts.number(); rank > 0; --rank)
        dims.push_back(texts.number());
    if (port.is_dynamic)
        port.desc = TensorDesc(precision, layout);
    else
        port.desc = TensorDesc(precision, dims, layout == BLOCKED ? TensorDesc::getLayoutByDims(dims) : layout);
    port.resize = resize_of(texts.number());
    port.colours = colours_of(texts.number());
    if ((port.is_resized() || port.planes() > 1) && (!is_input || port.desc.getDims().size() != 4))
        throw_unfit("an image to be an input of 4 axes", std::to_string(port.desc.getDims().size()) + " axes");
    return port;
}

using Ends = std::vector<ov::Output<const ov::Node>>;

void expect_type(const std::string& name, const Port& port, const ov::Output<const ov::Node>& end) {
    if (tenon::element_type_of(port.desc.getPrecision()) != end.get_element_type())
        throw_unfit("'" + name + "' to have type " + end.get_element_type().to_string(),
                    port.desc.getPrecision().name());
}

/// Of images only what a request relies on: the number of planes, their type and rank.
void expect_fitting_image(const std::string& name, const Port& port, const Ends& actual) {
    for (size_t plane = 0; plane < port.planes(); ++plane) {
        const auto& end = actual[port.index + plane];
        expect_type(name, port, end);
        const auto& shape = end.get_partial_shape();
        if (shape.rank() != ov::Rank(4) || (port.is_resized() && shape.is_static()))
            throw_unfit("'" + name + "' to have shape " + shape.to_string(),
                        port.is_resized() ? "an image of any size" : "an image");
    }
}

/// The memory of what the user gives is what the engine takes.
void expect_fitting(const std::string& name, const Port& port, const Ends& actual) {
    if (port.index >= actual.size() || port.planes() > actual.size() - port.index)
        throw_unfit("'" + name + "' to be one of " + std::to_string(actual.size()) + " inputs or outputs",
                    std::to_string(port.index));
    if (port.is_resized() || port.planes() > 1) return expect_fitting_image(name, port, actual);
    const auto& end = actual[port.index];
    expect_type(name, port, end);
    const auto& shape = end.get_partial_shape();
    if (port.is_dynamic != shape.is_dynamic())
        throw_unfit("'" + name + "' to have shape " + shape.to_string(), port.is_dynamic ? "dynamic" : "static");
    if (port.is_dynamic) return;
    auto dims = port.desc.getDims();
    auto extents = static_cast<SizeVector>(shape.to_shape());
    std::sort(dims.begin(), dims.end());
    std::sort(extents.begin(), extents.end());
    // A scalar may count as one extent of 1.
    const auto is_one = [](size_t extent) { return extent == 1; };
    if (dims != extents &&
        !(std::all_of(dims.begin(), dims.end(), is_one) && std::all_of(extents.begin(), extents.end(), is_one)))
        throw_unfit("'" + name + "' to have the extents of " + shape.to_string(),
                    ov::Shape(port.desc.getDims()).to_string());
}

void show(const std::string& name, const Port& port, LoadedNetwork& network) {
    const auto data = std::make_shared<Data>(name, port.desc);
    if (!port.is_input) {
        network.outputs[name] = data;
        return;
    }
    const auto input = std::make_shared<InputInfo>();
    input->setInputData(data);
    input->getPreProcess().setResizeAlgorithm(port.resize);
    input->getPreProcess().setColorFormat(port.colours);
    network.inputs[name] = input;
}

void append(const char* kind, const std::string& name, const Port& port, std::vector<std::string>& texts) {
    const auto& dims = port.desc.getDims();
    texts.insert(texts.end(), {kind, name, std::to_string(port.index), port.desc.getPrecision().name(),
                               std::to_string(static_cast<size_t>(port.desc.getLayout())),
                               std::to_string(static_cast<int>(port.is_dynamic)), std::to_string(dims.size())});
    for (const size_t extent : dims)
        texts.push_back(std::to_string(extent));
    texts.insert(texts.end(),
                 {std::to_string(static_cast<int>(port.resize)), std::to_string(static_cast<int>(port.colours))});
}

/// With the types of the model itself, not those that 2020-21 gives a network.
void describe_as_compiled(const ov::Model& compiled, LoadedNetwork& network) {
    const auto model = compiled.clone();
    Network described(model, nullptr);
    for (const auto& parameter : model->get_parameters())
        described.inputs.at(parameter->get_friendly_name())
            ->setPrecision(tenon::precision_of(parameter->get_element_type()));
    for (const auto& result : model->get_results())
        described.outputs.at(described.output_name(result))
            ->setPrecision(tenon::precision_of(result->get_output_element_type(0)));
    describe_ports(described, network);
}

}  // namespace

std::vector<std::string> exported_ports(const LoadedNetwork& network) {
    std::vector<std::string> texts;
    for (const auto& [name, value] : network.own)
        texts.insert(texts.end(), {setting_kind, name, value});
    for (const auto& [name, port] : network.ports)
        append(port.is_input ? input_kind : output_kind, name, port, texts);
    for (const auto& [name, output] : network.outputs) {
        if (!network.ports.at(name).is_input) continue;
        Port shadowed = network.ports.at(name);
        shadowed.desc = output->getTensorDesc();
        append(shadowed_kind, name, shadowed, texts);
    }
    return texts;
}

void import_ports(const std::vector<std::string>& texts, const ov::Model& model, LoadedNetwork& network) {
    if (texts.empty()) return describe_as_compiled(model, network);
    for (Texts rest(texts); !rest.at_end();) {
        const auto kind = rest.text(), name = rest.text();
        if (kind == setting_kind) {
            network.own.emplace(name, rest.text());
            continue;
        }
        if (kind != input_kind && kind != output_kind && kind != shadowed_kind)
            throw_unfit("an input, an output or a setting", kind);
        const auto port = read_port(kind == input_kind, rest);
        show(name, port, network);
        if (kind == shadowed_kind) continue;
        expect_fitting(name, port, port.is_input ? network.compiled.inputs() : network.compiled.outputs());
        network.ports[name] = port;
    }
}

}  // namespace details
}  // namespace InferenceEngine

#include "blob_conversion.hpp"
#include "blob_memory.hpp"
#include "extension/precisions.hpp"
#include "ie/blob_factory.hpp"
#include "openvino/op/parameter.hpp"
#include "openvino/op/result.hpp"
#include "request.hpp"
#include "tenon/image_steps.hpp"

namespace InferenceEngine {
namespace details {
namespace {

bool is_bgr(ColorFormat colours) {
    return colours == ColorFormat::RAW || colours == ColorFormat::BGR;
}

/// The colours that steps to BGR have to start from to end in those that the port takes, given an image in `colours`.
ColorFormat colours_to_convert(const std::string& where, const Port& port, ColorFormat colours) {
    if (colours == port.colours || colours == ColorFormat::RAW || (is_bgr(colours) && is_bgr(port.colours)))
        return ColorFormat::RAW;
    if (is_bgr(port.colours)) return colours;
    // The loaded network turns RGB round, so what it is given is turned round once more.
    if (port.colours == ColorFormat::RGB) {
        if (is_bgr(colours)) return ColorFormat::RGB;
        if (colours == ColorFormat::RGBX) return ColorFormat::BGRX;
        if (colours == ColorFormat::BGRX) return ColorFormat::RGBX;
    }
    IE_THROW(NotImplemented) << where << ": the loaded network takes colours of format " << port.colours
                             << ", the image has " << colours
                             << "; leave the format RAW before LoadNetwork, or convert the image";
}

/// A network that does nothing but the steps in front of its input.
std::shared_ptr<LoadedNetwork> load_steps(const std::string& name, const LoadedNetwork& network, const Port& port,
                                          const TensorDesc& image, const PreProcessInfo& steps) {
    const auto input = std::make_shared<ov::op::v0::Parameter>(ov::element::f32, ov::Shape(port.desc.getDims()));
    input->set_friendly_name(name);
    ov::Output<ov::Node> value = input;
    if (!port.desc.getPrecision().is_float()) {
        value = tenon::round_to_even()(input);
        value.get_node()->set_friendly_name(name + "/rounded");
    }
    Network described(std::make_shared<ov::Model>(ov::OutputVector{value}, ov::ParameterVector{input}), nullptr);
    auto& info = *described.inputs.at(name);
    info.setPrecision(image.getPrecision());
    if (image.getLayout() == NHWC) info.setLayout(NHWC);
    info.getPreProcess() = steps;
    auto& output = *described.outputs.begin()->second;
    output.setPrecision(port.desc.getPrecision());
    output.setLayout(port.desc.getLayout());
    auto loaded = std::make_shared<LoadedNetwork>();
    const auto& engine = *network.engine_model;
    auto settings = engine.settings();
    settings.profiling = false;
    const auto model = convert_ports(described);
    describe_ports(described, *loaded);
    const auto compiled =
        std::make_shared<tenon::CompiledModelImpl>(model, engine.registry(), engine.device(), std::move(settings));
    loaded->compiled = ov::CompiledModel(compiled);
    loaded->engine_model = compiled;
    return loaded;
}

class ImagePreparation : public BlobConversion {
public:
    ImagePreparation(const std::string& name, const std::shared_ptr<LoadedNetwork>& steps, const Blob::Ptr& image,
                     const TensorDesc& desc)
        : m_request(std::make_shared<Request>(steps)), m_result(make_blob_with_precision(desc)) {
        m_result->allocate();
        m_request->set_blob(name, image);
        m_request->request.set_output_tensor(
            ov::Tensor(tenon::element_type_of(desc.getPrecision()), memory_shape(desc), first_element(*m_result)));
    }

    const Blob::Ptr& result() const override { return m_result; }
    void run() override { m_request->infer(); }

private:
    const std::shared_ptr<Request> m_request;
    const Blob::Ptr m_result;
};

}  // namespace

bool does_itself(const Port& port, const PreProcessInfo& steps) {
    const auto colours = steps.getColorFormat();
    const bool same_colours =
        colours == port.colours || colours == ColorFormat::RAW || (is_bgr(colours) && is_bgr(port.colours));
    return same_colours && (steps.getResizeAlgorithm() == NO_RESIZE || steps.getResizeAlgorithm() == port.resize);
}

std::shared_ptr<LoadedNetwork> ImageSteps::find(const Kind& kind,
                                                const std::function<std::shared_ptr<LoadedNetwork>()>& make) {
    const std::lock_guard<std::mutex> lock(m_mutex);
    auto& network = m_networks[kind];
    if (!network) network = make();
    return network;
}

std::unique_ptr<BlobConversion> prepare_image(const std::string& name, LoadedNetwork& network, const Blob::Ptr& image,
                                              const PreProcessInfo& steps) {
    const auto& port = network.ports.at(name);
    const std::string where = "InferRequest::SetBlob: input '" + name + "'";
    if (!port.is_input || port.is_dynamic || port.desc.getDims().size() != 4 || port.planes() > 1)
        IE_THROW(ParameterMismatch) << where << ": only images of known shape [N,C,H,W] in one piece are prepared, "
                                    << "found " << ov::Shape(port.desc.getDims());
    if (!image) IE_THROW(NotAllocated) << where << ": expected a blob, found null";
    PreProcessInfo used;
    used.setResizeAlgorithm(steps.getResizeAlgorithm());
    used.setColorFormat(colours_to_convert(where, port, steps.getColorFormat()));
    const bool in_planes = planes_of(used.getColorFormat()) > 1;
    const auto desc = in_planes ? TensorDesc(Precision::U8, NHWC) : image->getTensorDesc();
    // Pictures of a video come one by one: what is compiled for the first serves them all.
    const auto loaded = network.image_steps.find(
        {name, used.getResizeAlgorithm(), used.getColorFormat(), desc.getPrecision(), desc.getLayout() == NHWC},
        [&] { return load_steps(name, network, port, desc, used); });
    return std::make_unique<ImagePreparation>(name, loaded, image, port.desc);
}

}  // namespace details
}  // namespace InferenceEngine

#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <tuple>
#include <vector>

#include "configuration.hpp"
#include "ie/cpp/ie_executable_network.hpp"
#include "network.hpp"
#include "openvino/runtime/compiled_model.hpp"
#include "runtime/compiled_model_impl.hpp"
#include "runtime/core_impl.hpp"

namespace InferenceEngine {
namespace details {

struct Request;
struct LoadedNetwork;

/// Tensors in which an image of these colours comes.
inline size_t planes_of(ColorFormat format) {
    return format == ColorFormat::NV12 ? 2 : format == ColorFormat::I420 ? 3 : 1;
}

/// An input or output of a loaded network.
struct Port {
    bool is_input = true;
    size_t index = 0;
    /// What the user sees. Its memory is that of a dense tensor of the compiled model's shape; extents are those of the
    /// network, none where they are dynamic.
    TensorDesc desc;
    bool is_dynamic = false;
    /// Steps on images that are part of the compiled model.
    ResizeAlgorithm resize = NO_RESIZE;
    ColorFormat colours = RAW;

    /// The input takes images of any height and width; those of `desc` are the network's.
    bool is_resized() const { return resize != NO_RESIZE; }
    /// More than one: an image in planes, each an input of the compiled model from `index` on; `desc` then speaks of
    /// the whole image.
    size_t planes() const { return planes_of(colours); }
};

/// Networks that are nothing but the steps in front of an input, for images of one kind. Thread-safe.
class ImageSteps {
public:
    /// Input, steps, precision of the image, and whether its channels are the last axis.
    using Kind = std::tuple<std::string, ResizeAlgorithm, ColorFormat, Precision::ePrecision, bool>;

    /// The network that `make` made when this kind was asked for first.
    std::shared_ptr<LoadedNetwork> find(const Kind& kind, const std::function<std::shared_ptr<LoadedNetwork>()>& make);

private:
    std::mutex m_mutex;
    std::map<Kind, std::shared_ptr<LoadedNetwork>> m_networks;
};

/// What an ExecutableNetwork refers to.
struct LoadedNetwork {
    ov::CompiledModel compiled;
    /// What `compiled` refers to.
    std::shared_ptr<const tenon::CompiledModelImpl> engine_model;
    InputsDataMap inputs;
    OutputsDataMap outputs;
    std::map<std::string, Port> ports;
    Config own;
    /// Images that the network takes; 0 where that is not known.
    size_t batch = 0;
    /// The largest batch where dynamic batch is on, otherwise 0.
    size_t batch_limit = 0;
    /// The model for fewer images than `batch_limit`, made when first asked for; null where all must be computed.
    std::shared_ptr<tenon::CompiledModelImpl> smaller_batches();
    ImageSteps image_steps;
    /// For `ExecutableNetwork::QueryState` of 2020.
    std::weak_ptr<Request> first_request;

private:
    std::once_flag m_smaller_once;
    std::shared_ptr<tenon::CompiledModelImpl> m_smaller;
};

/// Compiles a network with the conversions that its inputs' and outputs' descriptions ask for.
std::shared_ptr<ov::Model> convert_ports(const Network& network);
void describe_ports(const Network& network, LoadedNetwork& loaded);

}  // namespace details

struct ExecutableNetwork::Impl : details::LoadedNetwork {};

}  // namespace InferenceEngine

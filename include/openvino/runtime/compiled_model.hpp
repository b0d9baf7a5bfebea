#pragma once

#include <memory>
#include <ostream>
#include <string>
#include <vector>

#include "openvino/core/model.hpp"
#include "openvino/runtime/infer_request.hpp"
#include "openvino/runtime/properties.hpp"

namespace tenon {
class CompiledModelImpl;
}

namespace ov {

/// A model made ready for one device. Thread-safe. It keeps the extensions it was compiled with.
class OPENVINO_API CompiledModel {
public:
    CompiledModel() = default;
    explicit CompiledModel(std::shared_ptr<tenon::CompiledModelImpl> impl) : m_impl(std::move(impl)) {}

    /// The graph that runs: one node per step with type, kernel, layouts and, after profiled inferences, times as
    /// rt_info ("execType", "execOrder", "layerType", "outputLayouts", "runtimePrecision", "execTimeMcs" …).
    std::shared_ptr<const Model> get_runtime_model() const;

    const std::vector<Output<const Node>>& inputs() const;
    Output<const Node> input() const;
    Output<const Node> input(size_t index) const;
    Output<const Node> input(const std::string& tensor_name) const;
    const std::vector<Output<const Node>>& outputs() const;
    Output<const Node> output() const;
    Output<const Node> output(size_t index) const;
    Output<const Node> output(const std::string& tensor_name) const;

    InferRequest create_infer_request();
    void export_model(std::ostream& stream);  ///< For Core::import_model; throws for nodes that cannot be written.
    /// Drops cached memory that is not needed between inferences.
    void release_memory();

    void set_property(const AnyMap& properties);
    template <typename... Properties>
    std::enable_if_t<(sizeof...(Properties) > 0) &&
                     (std::is_convertible_v<Properties, std::pair<std::string, Any>> && ...)>
    set_property(Properties&&... properties) {
        set_property(AnyMap{std::forward<Properties>(properties)...});
    }
    Any get_property(const std::string& name) const;
    template <typename T, PropertyMutability mutability>
    T get_property(const Property<T, mutability>& property) const {
        return get_property(std::string(property.name())).template as<T>();
    }

    explicit operator bool() const noexcept { return static_cast<bool>(m_impl); }
    bool operator!() const noexcept { return !m_impl; }

private:
    friend class InferRequest;
    tenon::CompiledModelImpl& impl() const;
    std::shared_ptr<tenon::CompiledModelImpl> m_impl;
};

}  // namespace ov

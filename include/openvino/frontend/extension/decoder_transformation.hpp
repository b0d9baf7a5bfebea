#pragma once

#include <functional>
#include <memory>
#include <type_traits>

#include "openvino/core/extension.hpp"
#include "openvino/core/model.hpp"
#include "openvino/frontend/visibility.hpp"
#include "openvino/pass/manager.hpp"
#include "openvino/pass/matcher_pass.hpp"

namespace ov {
namespace frontend {

/// A pass that runs on a model whose nodes still are those of the framework, before they are converted.
class FRONTEND_API DecoderTransformationExtension : public Extension {
public:
    using Ptr = std::shared_ptr<DecoderTransformationExtension>;

    /// Registers no pass.
    DecoderTransformationExtension();
    /// A pass over the whole model; it returns whether it changed the model.
    explicit DecoderTransformationExtension(const std::function<bool(std::shared_ptr<Model>)>& function_pass);
    /// A matcher pass; the function calls its register_matcher.
    explicit DecoderTransformationExtension(const std::function<void(pass::MatcherPass*)>& matcher_pass_initializer);
    /// A pass of this class, made anew for each manager.
    template <typename Transformation, std::enable_if_t<std::is_base_of_v<pass::PassBase, Transformation>, bool> = true>
    explicit DecoderTransformationExtension(const Transformation& transformation)
        : m_registration(
              [transformation](pass::Manager& manager) { manager.register_pass<Transformation>(transformation); }) {}
    ~DecoderTransformationExtension() override;

    void register_pass(pass::Manager& manager) const;

protected:
    void set_registration(const std::function<void(pass::Manager&)>& registration);

private:
    std::function<void(pass::Manager&)> m_registration;
};

}  // namespace frontend
}  // namespace ov

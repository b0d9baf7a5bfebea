#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <type_traits>
#include <vector>

#include "openvino/core/any.hpp"
#include "openvino/core/extension.hpp"
#include "openvino/core/model.hpp"
#include "openvino/core/op_extension.hpp"
#include "openvino/frontend/extension/decoder_transformation.hpp"
#include "openvino/frontend/extension/progress_reporter.hpp"
#include "openvino/frontend/extension/telemetry.hpp"
#include "openvino/frontend/input_model.hpp"
#include "openvino/frontend/visibility.hpp"

namespace ov {
namespace frontend {

/// Loads and converts models of one framework, with the engine's reader for it or, in a class derived from this one, in
/// its own way. A model is given by a path (std::string, std::wstring, std::filesystem::path) or a std::istream*; a
/// path or an ov::Tensor of weights may follow. Not thread-safe.
class FRONTEND_API FrontEnd {
public:
    using Ptr = std::shared_ptr<FrontEnd>;

    /// For derived classes that convert in their own way.
    FrontEnd();
    FrontEnd(const FrontEnd&) = delete;
    FrontEnd& operator=(const FrontEnd&) = delete;
    virtual ~FrontEnd();

    /// Whether this front end can load the model.
    template <typename... Types>
    bool supported(const Types&... vars) const {
        return supported_impl({Any(vars)...});
    }
    bool supported(const AnyVector& vars) const { return supported_impl(vars); }

    /// Throws InitializationFailure where the model cannot be opened or there is no reader for the framework.
    template <typename... Types>
    InputModel::Ptr load(const Types&... vars) const {
        return load_impl({Any(vars)...});
    }
    InputModel::Ptr load(const AnyVector& vars) const { return load_impl(vars); }

    /// The whole model, validated. Throws ov::Exception.
    virtual std::shared_ptr<Model> convert(const InputModel::Ptr& model) const;
    /// The rest of a partly converted model.
    virtual void convert(const std::shared_ptr<Model>& partially_converted) const;
    /// A model in which operations that cannot be converted stay those of the framework.
    virtual std::shared_ptr<Model> convert_partially(const InputModel::Ptr& model) const;
    /// A model whose nodes all are those of the framework.
    virtual std::shared_ptr<Model> decode(const InputModel::Ptr& model) const;
    /// Passes that every converted model goes through.
    virtual void normalize(const std::shared_ptr<Model>& model) const;

    virtual std::string get_name() const;

    /// Conversions, operations and the like, for this front end alone.
    virtual void add_extension(const std::shared_ptr<Extension>& extension);
    void add_extension(const std::vector<std::shared_ptr<Extension>>& extensions);
    /// A library of extensions. On failure the front end is as before.
    void add_extension(const std::string& library_path);
    void add_extension(const char* library_path) { add_extension(std::string(library_path)); }
    void add_extension(const std::filesystem::path& library_path) { add_extension(library_path.string()); }
    void add_extension(const std::wstring& library_path) { add_extension(std::filesystem::path(library_path)); }
    template <class T, std::enable_if_t<std::is_base_of_v<Extension, T>, bool> = true>
    void add_extension(const T& extension) {
        add_extension(std::shared_ptr<Extension>(std::make_shared<T>(extension)));
    }
    template <class T, class Next, class... Others, std::enable_if_t<std::is_base_of_v<Extension, T>, bool> = true>
    void add_extension(const T& extension, const Next& next, const Others&... others) {
        add_extension(extension);
        add_extension(next, others...);
    }

protected:
    /// For the engine's reader of that framework. Where there is none, loading says so.
    explicit FrontEnd(const std::string& framework);

    virtual bool supported_impl(const std::vector<Any>& variants) const;
    virtual InputModel::Ptr load_impl(const std::vector<Any>& variants) const;

    /// What was added, in that order.
    std::vector<Extension::Ptr> m_extensions;

private:
    friend class FrontEndManager;
    class Readers;
    // Null in classes that convert in their own way.
    std::shared_ptr<Readers> m_readers;
};

}  // namespace frontend
}  // namespace ov

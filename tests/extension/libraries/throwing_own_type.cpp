#include <exception>
#include <openvino/core/extension.hpp>
#include <string>

namespace {

/// Its code and type information lie in this library alone.
class OwnError : public std::exception {
public:
    explicit OwnError(std::string text) : m_text(std::move(text)) {}
    const char* what() const noexcept override { return m_text.c_str(); }

private:
    std::string m_text;
};

std::vector<ov::Extension::Ptr> make() {
    throw OwnError("an error of a type of its own");
}

}  // namespace

OPENVINO_CREATE_EXTENSIONS(make());

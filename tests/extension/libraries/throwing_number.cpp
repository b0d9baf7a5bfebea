#include <openvino/core/extension.hpp>

namespace {

std::vector<ov::Extension::Ptr> make() {
    throw 42;
}

}  // namespace

OPENVINO_CREATE_EXTENSIONS(make());

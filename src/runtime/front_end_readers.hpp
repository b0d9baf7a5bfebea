#pragma once

#include <memory>
#include <string>

#include "extension/registry.hpp"
#include "openvino/frontend/frontend.hpp"

namespace ov {
namespace frontend {

/// What a front end over the engine's readers knows.
class FrontEnd::Readers {
public:
    std::string framework;
    std::shared_ptr<const tenon::Registry> registry;
};

}  // namespace frontend
}  // namespace ov

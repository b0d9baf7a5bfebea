#pragma once

#include "cpp/ie_plugin_cpp.hpp"

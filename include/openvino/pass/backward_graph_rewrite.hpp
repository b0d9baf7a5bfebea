#pragma once

#include "openvino/pass/graph_rewrite.hpp"

#pragma once

#include "ngraph/op/fake_quantize.hpp"

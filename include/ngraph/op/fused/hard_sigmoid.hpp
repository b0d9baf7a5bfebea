#pragma once

#include "ngraph/op/hard_sigmoid.hpp"

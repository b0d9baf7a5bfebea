#pragma once

#include "ngraph/op/matmul.hpp"

#pragma once

#include "ngraph/op/selu.hpp"

#!/usr/bin/env bash
#/ Usage: findings/ortools-highs-parameters.sh
#/ OR-Tools answers "false" to every parameter for HiGHS, and hands it on all the same.
#
# Believed: SetSolverSpecificParametersAsString returns whether the solver has taken the parameters; false means it has not.
# Seen:     Google.OrTools 9.15.6755 with HiGHS, linux-x64, a small assignment of places:
#             "presolve=on"     returned False, the solver's log tells of presolving
#             "presolve=off"    returned False, the log tells of none
#             nothing was set   the log tells of presolving
# Means:    whoever trusts the answer gives up settings that work: presolving off halved the time of our allocations, and
#           mip_rel_gap=0 is needed for a proof. What was taken is seen in the log, not in the answer.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > Finding.csproj <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <RuntimeIdentifier>linux-x64</RuntimeIdentifier>
    <SelfContained>false</SelfContained>
    <ImplicitUsings>enable</ImplicitUsings>
  </PropertyGroup>
  <ItemGroup><PackageReference Include="Google.OrTools" Version="[9.15.6755]" /></ItemGroup>
</Project>
PROJECT
cat > Finding.cs <<'CODE'
using Google.OrTools.LinearSolver;

var parameters = args is [var given] ? given : null;
using var solver = Solver.CreateSolver("HIGHS");
var objective = solver.Objective();
var people = Enumerable.Range(0, 12).ToList();
var rooms = Enumerable.Range(0, 4).ToList();
var placed = people.Select(person => rooms.Select(room => solver.MakeBoolVar($"p{person}r{room}")).ToArray()).ToArray();
foreach (var person in people)
{
    var once = solver.MakeConstraint(0, 1);
    foreach (var room in rooms)
    {
        once.SetCoefficient(placed[person][room], 1);
        objective.SetCoefficient(placed[person][room], 10 - (person * 7 + room * 3) % 5);
    }
}
foreach (var room in rooms)
{
    var seats = solver.MakeConstraint(0, 2);
    foreach (var person in people) seats.SetCoefficient(placed[person][room], 1);
}
objective.SetMaximization();
solver.EnableOutput();
if (parameters is not null) Console.WriteLine($"answer {solver.SetSolverSpecificParametersAsString(parameters)}");
Console.WriteLine($"value {(solver.Solve() == Solver.ResultStatus.OPTIMAL ? solver.Objective().Value() : -1)}");
CODE
dotnet build -v quiet --nologo > /dev/null
tell() { # tell PARAMETERS…: the answer, and whether the log tells of presolving
  local log answer
  log=$(dotnet run --no-build -- "$@" 2>&1)
  answer=$(grep -o 'answer .*' <<< "$log" || echo "nothing was set")
  if grep -q '^Presolving model' <<< "$log"; then echo "$answer, presolving"; else echo "$answer, no presolving"; fi
}
on=$(tell presolve=on) off=$(tell presolve=off) none=$(tell)
printf '%-14s %s\n' presolve=on "$on" presolve=off "$off" nothing "$none"
[[ $on == "answer False, presolving" && $off == "answer False, no presolving" && $none == "nothing was set, presolving" ]]

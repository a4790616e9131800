#!/usr/bin/env bash
#/ Usage: findings/ortools-highs-reduced-costs.sh
#/ A linear program solved by HiGHS through OR-Tools has its optimum, but no reduced costs (all 0), and as the price of a row its filling.
#
# Believed: LinearSolver answers alike for all its solvers of linear programs, so reduced costs and dual values may be read after
#           OPTIMAL, whichever solver was named.
# Seen:     Google.OrTools 9.15.6755, linux-x64, max 3x + 2y + z with x + y + z <= b, all three from 0 to 3:
#             GLOP     b = 4: OPTIMAL, 11; reduced cost of z -1, dual value 2     b = 5: OPTIMAL, 13; -1, 2
#             HIGHS_LP b = 4: OPTIMAL, 11; reduced cost of z  0, dual value 4     b = 5: OPTIMAL, 13;  0, 5
#           Nothing says that they are not known.
# Means:    whoever leaves out variables by their reduced costs leaves out none with HiGHS, and a price read from it is a quantity.
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

var (glop, highs) = ((Told("GLOP", 4), Told("GLOP", 5)), (Told("HIGHS_LP", 4), Told("HIGHS_LP", 5)));
return glop is (("OPTIMAL", 11, -1, 2), ("OPTIMAL", 13, -1, 2)) && highs is (("OPTIMAL", 11, 0, 4), ("OPTIMAL", 13, 0, 5)) ? 0 : 1;

(string State, double Value, double Reduced, double Price) Told(string name, int most)
{
    using var solver = Solver.CreateSolver(name);
    var (x, y, z) = (solver.MakeNumVar(0, 3, "x"), solver.MakeNumVar(0, 3, "y"), solver.MakeNumVar(0, 3, "z"));
    var row = solver.Add(x + y + z <= most);
    solver.Maximize(3 * x + 2 * y + z);
    var state = solver.Solve().ToString();
    var told = (state, Math.Round(solver.Objective().Value(), 6), Math.Round(z.ReducedCost(), 6), Math.Round(row.DualValue(), 6));
    Console.WriteLine($"{name,-9}b = {most}: {state}, {told.Item2}; reduced cost of z {told.Item3}, dual value {told.Item4}");
    return told;
}
CODE
dotnet run -v q

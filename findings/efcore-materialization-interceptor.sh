#!/usr/bin/env bash
#/ Usage: findings/efcore-materialization-interceptor.sh
#/ An interceptor on materialization makes EF Core compile one more function for every column of every query, called or not.
#
# Believed: an interceptor costs a call per entity that is read.
# Seen:     EF Core 10.0.15, SQLite, an entity of twelve columns, ten queries that differ, methods compiled per query:
#             without an interceptor                    11
#             with one that overrides nothing at all    24
# Means:    what a query compiles doubles when it is first asked, because the interceptor is handed a reader for each column, and each
#           reader is an expression that is compiled. In a suite of tests with two thousand queries that was 25,000 functions.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > Finding.csproj <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <TieredPGO>false</TieredPGO>
    <NoWarn>EF1002</NoWarn>
  </PropertyGroup>
  <ItemGroup><PackageReference Include="Microsoft.EntityFrameworkCore.Sqlite" Version="[10.0.15]" /></ItemGroup>
</Project>
PROJECT
cat > Finding.cs <<'CODE'
using System.Runtime;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

var (without, with) = (Compiled(new Places([])), Compiled(new Places([new Idle()])));
Console.WriteLine($"without an interceptor                  {without,4} methods compiled per query");
Console.WriteLine($"with one that overrides nothing at all  {with,4} methods compiled per query");
return with - without >= 12 ? 0 : 1;

static long Compiled(Places db)
{
    const int queries = 10;
    for (var warm = 0; warm < 40; warm++) Ask(db, $"warm {warm}");
    var before = JitInfo.GetCompiledMethodCount(currentThread: true);
    for (var query = 0; query < queries; query++) Ask(db, $"asked {query}");
    return (JitInfo.GetCompiledMethodCount(currentThread: true) - before) / queries;
}

static void Ask(Places db, string difference) => _ = db.Rows.FromSqlRaw($"SELECT * FROM Rows /* {difference} */").ToList();

sealed class Idle : IMaterializationInterceptor;

sealed class Place
{
    public int Id { get; set; }
    public string A { get; set; } = "";
    public string B { get; set; } = "";
    public string C { get; set; } = "";
    public string D { get; set; } = "";
    public string E { get; set; } = "";
    public int F { get; set; }
    public int G { get; set; }
    public int H { get; set; }
    public int I { get; set; }
    public int J { get; set; }
    public int K { get; set; }
}

sealed class Places : DbContext
{
    private readonly IInterceptor[] interceptors;

    public Places(IInterceptor[] interceptors)
    {
        this.interceptors = interceptors;
        Database.OpenConnection();
        Database.EnsureCreated();
    }

    public DbSet<Place> Rows => Set<Place>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) =>
        options.UseSqlite("Data Source=:memory:").AddInterceptors(interceptors);
}
CODE
dotnet run

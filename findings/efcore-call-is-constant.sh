#!/usr/bin/env bash
#/ Usage: findings/efcore-call-is-constant.sh
#/ EF Core takes a local variable in a query as a parameter, but what a method returns as a constant: each value is prepared anew.
#
# Believed: whatever a query takes from outside becomes a parameter, so that the query is prepared once and kept.
# Seen:     EF Core 10.0.15, SQLite. Three values each:
#             a local variable      prepared 1 time
#             a property of this    prepared 1 time
#             a method of this      prepared 3 times: WHERE "t"."Code" = 'a'
# Means:    rows.First(row => row.Code == Route("code")) fills the cache of prepared queries with one entry for each address,
#           and each first visit pays for the preparing. Put into a local variable beforehand, it does not.
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
  </PropertyGroup>
  <ItemGroup><PackageReference Include="Microsoft.EntityFrameworkCore.Sqlite" Version="[10.0.15]" /></ItemGroup>
</Project>
PROJECT
cat > Finding.cs <<'CODE'
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

var page = new Page();
var (local, property, method) = (page.Times(page.ByLocal), page.Times(page.ByProperty), page.Times(page.ByMethod));
Console.WriteLine($"a local variable      prepared {local} time(s)");
Console.WriteLine($"a property of this    prepared {property} time(s)");
Console.WriteLine($"a method of this      prepared {method} time(s)");
Console.WriteLine(page.Sql);
return (local, property, method) == (1, 1, 3) ? 0 : 1;

sealed class Page
{
    private readonly Terms db = new();
    private string code = "";

    public string Sql { get; private set; } = "";

    private string Code => code;

    private string Route() => code;

    public int Times(Func<IQueryable<Term>> query)
    {
        var before = Terms.Prepared;
        foreach (var value in new[] { "a", "b", "c" })
        {
            code = value;
            _ = query().ToList();
        }
        Sql = query().ToQueryString();
        return Math.Min(3, Terms.Prepared - before);
    }

    public IQueryable<Term> ByLocal()
    {
        var wanted = code;
        return db.Rows.Where(term => term.Code == wanted).OrderBy(term => term.Id);
    }

    public IQueryable<Term> ByProperty() => db.Rows.Where(term => term.Code == Code).OrderByDescending(term => term.Id);

    public IQueryable<Term> ByMethod() => db.Rows.Where(term => term.Code == Route());
}

sealed class Term
{
    public int Id { get; set; }
    public string Code { get; set; } = "";
}

sealed class Terms : DbContext
{
    public static int Prepared { get; private set; }

    public DbSet<Term> Rows => Set<Term>();

    public Terms()
    {
        Database.OpenConnection();
        Database.EnsureCreated();
    }

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("Data Source=:memory:")
        .LogTo(_ => Prepared++, [CoreEventId.QueryCompilationStarting]);
}
CODE
dotnet run

using System.Reflection;
using Buendnisnetz.Web;

namespace Buendnisnetz.Tests.Conventions;

/// <summary>Names say what things are.</summary>
[Once]
public sealed class NameTests
{
    private static readonly string[] Empty = ["Manager", "Helper", "Helpers", "Util", "Utils", "Service", "Dto", "Info", "Impl",
        "Repository"];

    private static IEnumerable<Type> Types => Modules.All.Select(module => module.GetType().Assembly)
        .Append(typeof(FuzzyDate).Assembly).Append(typeof(Database.SqliteDb).Assembly)
        .Distinct().SelectMany(assembly => assembly.GetTypes())
        .Where(type => type.Namespace?.StartsWith("Buendnisnetz", StringComparison.Ordinal) == true);

    [Fact]
    public void No_name_ends_in_an_empty_word() =>
        Assert.Empty(Types.Where(type => Empty.Any(word => type.Name.EndsWith(word, StringComparison.Ordinal)))
            .Select(type => type.FullName));

    [Fact]
    public void No_interface_has_a_single_implementation() => Assert.Empty(
        Types.Where(type => type.IsInterface && Types.Count(other => other.IsClass && other.IsAssignableTo(type)) == 1)
            .Select(type => type.FullName));

    [Fact]
    public void Page_models_are_internal_sealed_and_house_pages()
    {
        foreach (var model in Types.Where(type => type.IsAssignableTo(typeof(Microsoft.AspNetCore.Mvc.RazorPages.PageModel))
            && !type.IsAbstract))
        {
            Assert.True(model.IsNotPublic && model.IsSealed && model.IsAssignableTo(typeof(HousePage)), model.FullName);
            Assert.EndsWith(".Pages", model.Namespace, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_the_database_remembers_has_no_public_setters()
    {
        var open = from type in Types
                   where type.IsAssignableTo(typeof(Entity)) && !type.IsAbstract
                   from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                   where property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers()
                       .Contains(typeof(System.Runtime.CompilerServices.IsExternalInit))
                   select $"{type.Name}.{property.Name}";
        Assert.Empty(open);
    }

    [Fact]
    public void The_domain_never_asks_the_wall_clock()
    {
        var asking = from file in Checkout.Files(["src"], ".cs", ".cshtml")
                     where !file.Contains("/Migrations/", StringComparison.Ordinal)
                     let text = File.ReadAllText(file)
                     where text.Contains("DateTime.Now", StringComparison.Ordinal)
                         || text.Contains("DateTime.UtcNow", StringComparison.Ordinal)
                        || text.Contains("DateTimeOffset.Now", StringComparison.Ordinal)
                            || text.Contains("DateTimeOffset.UtcNow", StringComparison.Ordinal)
                     select Checkout.Short(file);
        Assert.Empty(asking);
    }
}

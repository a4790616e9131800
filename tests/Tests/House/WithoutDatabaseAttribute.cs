using Xunit.v3;

namespace Buendnisnetz.Tests.House;

/// <summary>A class of tests that asks no database: once is enough, however many databases there are (bin/test).</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class WithoutDatabaseAttribute : Attribute, ITraitAttribute
{
    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("Databases", "none")];
}

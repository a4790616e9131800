using Xunit.v3;

namespace Buendnisnetz.Tests.House;

/// <summary>
/// A test, or a class of them, for which once is enough, however many databases there are (bin/test): it asks none, or nothing that two of
/// them could tell differently.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OnceAttribute : Attribute, ITraitAttribute
{
    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("Databases", "one")];
}

using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Buendnisnetz.Platform;

/// <summary>
/// The word under which older versions have stored a value that is called otherwise by now. Words in databases stay what they are.
/// </summary>
/// <param name="word">The word.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class StoredAsAttribute(string word) : Attribute
{
    /// <summary>The word.</summary>
    public string Word => word;
}

/// <summary>Values as the database knows them.</summary>
public static class StoredWords
{
    private static readonly ConcurrentDictionary<Enum, string> Words = [];

    extension(Enum value)
    {
        /// <summary>Its word in the database.</summary>
        public string Stored => Words.GetOrAdd(value, one =>
            one.GetType().GetField($"{one}")?.GetCustomAttribute<StoredAsAttribute>()?.Word ?? $"{one}");
    }

    /// <summary>Stores values under their words.</summary>
    internal sealed class Converter<T>() : ValueConverter<T, string>(
        value => StoredWords.get_Stored(value), word => Enum.GetValues<T>().First(value => StoredWords.get_Stored(value) == word))
        where T : struct, Enum;
}

using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.Accounts;

/// <summary>First and last name of a person as letters will greet by it; "Müßig, Jörg" is asked about once.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PersonNameAttribute : StringLengthAttribute
{
    /// <summary>A name of two letters at least.</summary>
    public PersonNameAttribute() : base(Person.MaxNameLength) => MinimumLength = 2;

    /// <summary>"Jörg Müßig" for "Müßig, Jörg", as some programs list names; null where the first name stands first.</summary>
    public static string? FirstNameFirst(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Split(',', StringSplitOptions.TrimEntries) is [{ Length: > 0 } last, { Length: > 0 } first] ? $"{first} {last}" : null;
    }

    /// <summary>Asks whether it should be written like this.</summary>
    public static string Question(string turned) => $"Der Nachname steht vorn. Meinten Sie „{turned}“?";
}

using System.Reflection;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Buendnisnetz.Frame;

/// <summary>What was typed into a form, by the names of its fields: the form of a page, or the page itself.</summary>
/// <param name="form">What holds the values; null where nothing was bound.</param>
/// <param name="prefix">What stands before the names: "Form.".</param>
internal sealed class BoundForm(object? form, string prefix)
{
    /// <summary>A text that is longer than a line is joined with a paragraph between.</summary>
    private const int Line = 120;

    /// <summary>Whether there is such a field.</summary>
    public bool Knows(string name) => Find(name) is { CanRead: true };

    /// <summary>What was typed into it.</summary>
    public object? ValueOf(string name) => Find(name)!.GetValue(form);

    /// <summary>Whether a value fits into it.</summary>
    public bool Fits(string name, object? value) => Find(name) is { CanWrite: true } one
        && (value is null ? !one.PropertyType.IsValueType || Nullable.GetUnderlyingType(one.PropertyType) is not null
            : one.PropertyType.IsInstanceOfType(value));

    /// <summary>Puts a value into it, as if it had been typed; false where it does not fit.</summary>
    public bool Take(string name, object? value, ModelStateDictionary state)
    {
        if (!Fits(name, value)) return false;
        Find(name)!.SetValue(form, value);
        state.Remove(name);
        return true;
    }

    /// <summary>Puts a text behind what was typed; false where there are no two texts.</summary>
    public bool Join(string name, object? value, ModelStateDictionary state)
    {
        if (value is not string { Length: > 0 } theirs || !Fits(name, value) || ValueOf(name) is not string { Length: > 0 } own)
            return false;
        var between = own.Length > Line || theirs.Length > Line || (own + theirs).AsSpan().Contains('\n') ? "\n\n" : " ";
        return Take(name, own.TrimEnd() + between + theirs.TrimStart(), state);
    }

    private PropertyInfo? Find(string name) => form is null || !name.StartsWith(prefix, StringComparison.Ordinal) ? null
        : form.GetType().GetProperty(name[prefix.Length..], BindingFlags.Public | BindingFlags.Instance) is { } found && IsField(found)
            ? found : null;

    /// <summary>A page has more than its fields: what it shows besides may have the same name as something that is stored.</summary>
    private bool IsField(PropertyInfo one) => form is not PageModel || one.IsDefined(typeof(BindPropertyAttribute));
}

using System.Reflection;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Buendnisnetz.Web;

/// <summary>
/// What was left empty is an empty text where the page says that there is always a text (<c>string</c>), and null only where it says that
/// there may be none (<c>string?</c>): no page is surprised by what its types rule out.
/// </summary>
internal sealed class EmptyText : IDisplayMetadataProvider
{
    private readonly NullabilityInfoContext nullability = new();
    private readonly Lock turn = new();

    public void CreateDisplayMetadata(DisplayMetadataProviderContext context)
    {
        if (context.Key.ModelType == typeof(string) && IsAlwaysThere(context.Key)) context.DisplayMetadata.ConvertEmptyStringToNull = false;
    }

    private bool IsAlwaysThere(ModelMetadataIdentity of)
    {
        lock (turn)
        {
            var info = of.PropertyInfo is { } property ? nullability.Create(property)
                : of.ParameterInfo is { } parameter ? nullability.Create(parameter) : null;
            return info?.WriteState == NullabilityState.NotNull;
        }
    }
}
